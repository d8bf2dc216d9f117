import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { helpTopics } from "./help-article.ts";
import { helpArticles } from "./help-articles.ts";

/** Paths of the pages, read where the router gets them. */
const pages = readdirSync(path.resolve(import.meta.dirname, "../../../../client/src/app/routes"))
  .filter((name) => name.endsWith("-routes.ts"))
  .flatMap((name) => {
    const text = readFileSync(path.resolve(import.meta.dirname, "../../../../client/src/app/routes", name), "utf8");
    return [...text.matchAll(/"(\/[a-z0-9$/-]*)"/g)].map((match) => match[1]);
  });

describe("the articles of the help", () => {
  it("have each an address of their own, and every chapter has some", () => {
    expect(new Set(helpArticles.map(({ slug }) => slug)).size).toBe(helpArticles.length);
    expect(new Set(helpArticles.map(({ topic }) => topic))).toEqual(new Set(helpTopics));
    expect(helpArticles.every(({ slug }) => /^[a-z0-9-]+$/.test(slug))).toBe(true);
  });

  it("say the same in both languages: as many parts, as many steps", () => {
    for (const { slug, fr, en } of helpArticles) {
      const shape = (text: typeof fr) => text.blocks.map((block) => [Object.keys(block)[0], ...Object.values(block).flat()].length);
      expect(shape(en), `${slug} in English`).toEqual(shape(fr));
    }
  });

  it("lead to pages that exist", () => {
    for (const { slug, actions } of helpArticles) {
      expect(actions.length, `links of ${slug}`).toBeGreaterThan(0);
      for (const { to } of actions) expect(pages, `a link of ${slug}`).toContain(to);
    }
  });
});

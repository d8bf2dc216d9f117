import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { helpTopics } from "./help-article.ts";
import { findHelpArticle, helpArticles } from "./help-articles.ts";
import { helpOfPage, helpOfPages } from "./help-of-page.ts";

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

  it("help on every page: each has its own, or says of which page it is a part", () => {
    const known = new Set(Object.keys(helpOfPages).map((page) => page.split("/")[1]));
    expect(pages.filter((page) => !known.has(page?.split("/")[1]))).toEqual([]);
    const slugs = Object.values(helpOfPages).flat();
    expect(slugs.filter((slug) => !findHelpArticle(slug))).toEqual([]);
    expect(helpArticles.filter(({ slug }) => !slugs.includes(slug)).map(({ slug }) => slug)).toEqual([]);
  });

  it("are found by the longest beginning of an address, whatever names are in it", () => {
    const first = (address: string) => helpOfPage(address)[0]?.slug;
    expect(first("/demandes-tic/0195-ab/pieces")).toBe("pieces-demandees");
    expect(first("/demandes-tic/0195-ab")).toBe("suivre-ma-demande");
    expect(first("/demandes-tic/nouvelle")).toBe("deposer-une-demande");
    expect(first("/organisation/structures/0195-ab/invitations/plusieurs")).toBe("inviter-un-collaborateur");
    expect(first("/nowhere")).toBe("creer-un-compte");
    expect(first(`/${"a/".repeat(5_000)}`)).toBe("creer-un-compte");
  });
});

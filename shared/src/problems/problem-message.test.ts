import { describe, expect, it } from "vitest";

import { problemCodes, problemTexts } from "./problem-codes.ts";
import { problemText } from "./problem-message.ts";

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").toSorted((a, b) => a.localeCompare(b));

describe("the text of a problem", () => {
  it.each(problemCodes)("%s quotes the same parameters in both languages and ends like a sentence", (code) => {
    const { fr, en } = problemTexts[code];
    expect(placeholders(en)).toEqual(placeholders(fr));
    expect(fr).toMatch(/[.)]$/);
    expect(en).toMatch(/[.)]$/);
    expect(en).not.toBe(fr);
  });

  it("belongs to one area only: no area overwrites the code of another", async () => {
    const areas = [
      "account",
      "address",
      "approval",
      "bank",
      "campaign",
      "document",
      "exchange",
      "general",
      "import",
      "membership",
      "payment",
      "personal-data",
      "recovery",
      "refund",
      "session",
      "space",
      "structure",
      "succession",
    ];
    const modules = await Promise.all(areas.map((area) => import(`./${area}-problems.ts`)));
    const codes = modules.flatMap((module: object) => Object.values(module).flatMap((texts: object) => Object.keys(texts)));
    expect(codes.toSorted()).toEqual(problemCodes.toSorted());
  });

  it("is written for the reader's language, units included", () => {
    expect(problemText("FILE_TOO_BIG", "fr", { maxBytes: 10_000_000 })).toContain("à 10 Mo au plus");
    expect(problemText("FILE_TOO_BIG", "en", { maxBytes: 10_000_000 })).toContain("to 10 MB at most");
    expect(problemText("RATE_LIMITED", "fr", { retryAfterSeconds: 61 })).toContain("dans 2 minutes.");
    expect(problemText("RATE_LIMITED", "en", { retryAfterSeconds: 1 })).toContain("in 1 second.");
    expect(problemText("CAMPAIGN_CLOSED", "fr", { date: "2028-12-31" })).toContain("le 31 décembre 2028");
    expect(problemText("CAMPAIGN_CLOSED", "en", { date: "2028-12-31" })).toContain("on 31 December 2028");
  });

  it("never shows a raw placeholder when a parameter is missing", () => {
    expect(problemText("TOO_LONG", "fr")).toBe("Ce texte est trop long. Raccourcissez-le à … caractères au plus.");
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sepaText } from "./sepa-text.ts";

describe("a text of a transfer", () => {
  it.each([
    ["Élevage de la Forêt", "Elevage de la Foret"],
    ["GAEC « L'Œuvre & Fils »", "GAEC L'OEuvre + Fils"],
    ["Łódź / Straße", "Lodz / Strasse"],
    ["//ACME//", "ACME"],
    ["EARL\nde l’Île – nº 2", "EARL de l'Ile - no 2"],
    ["農場", ".."],
    ["", "."],
  ])("%s is written %s", (text, expected) => {
    expect(sepaText(text, 70)).toBe(expected);
  });

  it("is cut at the longest form, without leaving a space or a slash at its end", () => {
    expect(sepaText(`${"a".repeat(69)} b`, 70)).toBe("a".repeat(69));
    expect(sepaText("é".repeat(200), 35)).toBe("e".repeat(35));
  });

  it("is in the Latin set, short enough and never empty, whatever people are called (10 000 texts)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.constantFrom(35, 70, 140), (text, max) => {
        expect(sepaText(text, max)).toMatch(new RegExp(`^(?!/)[A-Za-z0-9/\\-?:().,'+ ]{1,${max}}(?<!/)$`));
        expect(sepaText(text, max)).not.toContain("//");
      }),
      { numRuns: 10_000 },
    );
  });
});

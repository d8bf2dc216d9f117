import { describe, expect, it } from "vitest";

import { departementOfCommune, guessDepartementOfPostalCode } from "./departement-of-commune.ts";

describe("the département", () => {
  it.each([
    ["35238", "35"],
    ["01004", "01"],
    ["2A004", "2A"],
    ["2B033", "2B"],
    ["95680", "95"],
    ["97411", "974"],
    ["97105", "971"],
    ["98818", "988"],
    ["20004", null],
    ["96001", null],
    ["97900", null],
    ["00001", null],
    ["3523", null],
    ["2C004", null],
    ["", null],
  ])("of commune %s is %s", (commune, departement) => {
    expect(departementOfCommune(commune)).toBe(departement);
  });

  it.each([
    ["35000", "35"],
    ["20000", "2A"],
    ["20167", "2A"],
    ["20200", "2B"],
    ["20600", "2B"],
    ["97400", "974"],
    ["99999", null],
    ["2A004", null],
  ])("is guessed from postal code %s as %s", (postalCode, departement) => {
    expect(guessDepartementOfPostalCode(postalCode)).toBe(departement);
  });
});

import { describe, expect, it } from "vitest";

import { formatIban, ibanCountry, maskedIban, maskIban, parseIban } from "./iban.ts";

const french = ["FR1420041010050500013M02606", "FR7630006000011234567890189", "FR7630004000031234567890143"];

/** The IBAN of a national account number, with the right ISO key: only the national key may then be wrong. */
function ibanOf(country: string, account: string): string {
  const digits = [...`${account}${country}00`].map((c) => Number.parseInt(c, 36)).join("");
  return country + String(98n - (BigInt(digits) % 97n)).padStart(2, "0") + account;
}

describe("an IBAN", () => {
  it.each([...french, "DE89370400440532013000", "BE68539007547034", "CH9300762011623852957", "MC5811222000010123456789030"])(
    "%s is accepted",
    (iban) => {
      expect(parseIban(iban)).toEqual({ allowed: true, value: iban });
    },
  );

  it("is read with spaces and in lower case", () => {
    expect(parseIban(" fr76 3000 6000 0112 3456 7890 189 ")).toEqual({ allowed: true, value: "FR7630006000011234567890189" });
  });

  it.each([
    ["", "nothing"],
    ["FR76", "too short"],
    ["FR7630006000011234567890188", "a wrong digit"],
    ["FR763000600001123456789018", "a missing digit"],
    ["XX7630006000011234567890189", "no such country"],
    [ibanOf("FR", "30006000011234567890188"), "right for ISO, but the French key (clé RIB) is wrong"],
  ])("%j is refused: %s", (text) => {
    expect(parseIban(text)).toEqual({ allowed: false, code: "IBAN_INVALID" });
  });

  it("outside the SEPA area is told apart from a mistake", () => {
    expect(parseIban("BR1800360305000010009795493C1")).toEqual({ allowed: false, code: "IBAN_NOT_SEPA" });
  });

  it.each(french)("%s keeps its value when it is formatted in groups of four and read again", (iban) => {
    expect(formatIban("FR1420041010050500013M02606")).toBe("FR14 2004 1010 0505 0001 3M02 606");
    expect(parseIban(formatIban(iban))).toEqual({ allowed: true, value: iban });
  });

  it("is masked down to its country and its last four characters", () => {
    expect(maskIban("FR1420041010050500013M02606")).toBe("FR** **** **** 2606");
    expect(maskedIban("FR", "2606")).toBe("FR** **** **** 2606");
    expect(ibanCountry("DE89370400440532013000")).toBe("DE");
  });
});

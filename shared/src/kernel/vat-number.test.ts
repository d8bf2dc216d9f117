import { describe, expect, it } from "vitest";

import { parseVatNumber, vatNumberOfSiren } from "./vat-number.ts";

describe("a French VAT number", () => {
  it.each(["FR32123456789", "FR83404833048", "FR39356000000"])("%s follows from its SIREN", (number) => {
    expect(vatNumberOfSiren(number.slice(4))).toBe(number);
    expect(parseVatNumber(number)).toEqual({ allowed: true, value: number });
  });

  it("is read with spaces and in lower case", () => {
    expect(parseVatNumber("fr 83 404 833 048")).toEqual({ allowed: true, value: "FR83404833048" });
  });

  it.each(["", "FR84404833048", "DE83404833048", "FR8340483304", "83404833048"])("%j is refused", (text) => {
    expect(parseVatNumber(text)).toEqual({ allowed: false, code: "VAT_NUMBER_INVALID" });
  });
});

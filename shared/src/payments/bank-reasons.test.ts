import { describe, expect, it } from "vitest";
import { accountFaults, bankReason } from "./bank-reasons.ts";

describe("the reason of a bank", () => {
  it("is said in both languages with its code, also when nobody knows it", () => {
    expect(bankReason("AC04", "fr")).toBe("le compte est fermé (AC04)");
    expect(bankReason("ZZ99", "en")).toBe("a reason of the bank's own (ZZ99)");
  });

  it.each(["AC13", "RR01", "RR02"])("that names the debtor blames the office, never the holder nor his account (%s)", (code) => {
    expect(bankReason(code, "fr")).toMatch(/service/);
    expect(bankReason(code, "en")).toMatch(/office/);
    expect(`${bankReason(code, "fr")} ${bankReason(code, "en")}`).not.toMatch(/titulaire|holder/);
    expect(accountFaults).not.toContain(code);
  });

  it.each(accountFaults)("that bars an account has words of its own (%s)", (code) => {
    expect(bankReason(code, "fr")).not.toContain("motif propre");
  });
});

import { describe, expect, it } from "vitest";
import { judgeTariff } from "./judge-tariff.ts";
import { parseRate } from "./parse-rate.ts";
import type { PricedProduct } from "./price-line.ts";

const tariff = { validFrom: "2026-01-01", validTo: "2026-01-31", withAttestation: false, rate: "14.89", verified: true };
const product: PricedProduct = { code: "GN_HEATING", rateUnit: "MWH", acceptedUnits: ["MWH"], tariffs: [{ ...tariff, id: "january" }] };
const campaign = { deliveryFrom: "2026-01-01", deliveryTo: "2026-12-31", products: [product] };
const span = { validFrom: "2026-02-01", validTo: "2026-12-31", withAttestation: false };
const code = (changes: Partial<typeof span>, replaced: string | null = null) => {
  const verdict = judgeTariff(campaign, product, { ...span, ...changes }, replaced);
  return verdict.allowed ? "allowed" : `${verdict.path?.join(".")}: ${verdict.code}`;
};

describe("the dates of a rate", () => {
  it.each([
    ["follow the dates of another one", {}, "allowed"],
    ["do not overlap another one", { validFrom: "2026-01-31" }, "validFrom: TARIFF_OVERLAPS"],
    ["may be those of a rate with the attestation", { validFrom: "2026-01-31", withAttestation: true }, "allowed"],
    ["are not reversed", { validTo: "2026-01-31" }, "validTo: END_BEFORE_START"],
    ["do not begin before the campaign", { validFrom: "2025-12-31" }, "validFrom: TARIFF_OUTSIDE_PERIOD"],
    ["do not end after the campaign", { validTo: "2027-01-01" }, "validTo: TARIFF_OUTSIDE_PERIOD"],
  ])("%s", (_, changes, expected) => {
    expect(code(changes)).toBe(expected);
  });

  it("may be those of the rate that is replaced", () => {
    expect(code({ validFrom: "2026-01-01", validTo: "2026-02-28" }, "january")).toBe("allowed");
  });
});

describe("a rate", () => {
  it.each(["14.89", "14,89", "0", "0,0001", "9 999,9999"])("is read: %s", (text) => {
    expect(parseRate(text).allowed).toBe(true);
  });
  it.each(["", "-1", "14.89123", "10000", "x", "1e3"])("is refused: %s", (text) => {
    expect(parseRate(text)).toMatchObject({ code: "RATE_INVALID" });
  });
});

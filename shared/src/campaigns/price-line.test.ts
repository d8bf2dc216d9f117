import { describe, expect, it } from "vitest";
import { priceLine, type PricedCampaign, type TypedLine } from "./price-line.ts";

const tariff = { id: "t", validFrom: "2024-01-01", validTo: "2024-12-31", withAttestation: false, rate: "14.96", verified: true };
const campaign: PricedCampaign = {
  deliveryFrom: "2024-01-01",
  deliveryTo: "2024-12-31",
  products: [
    {
      code: "GNR",
      rateUnit: "HL",
      acceptedUnits: ["L", "HL"],
      tariffs: [
        { ...tariff, id: "first half", validTo: "2024-06-30" },
        { ...tariff, id: "second half", validFrom: "2024-07-01", rate: "20.95" },
        { ...tariff, id: "attested", validFrom: "2024-07-01", withAttestation: true, rate: "0" },
      ],
    },
    { code: "GN_HEATING", rateUnit: "MWH", acceptedUnits: ["KWH", "MWH"], tariffs: [{ ...tariff, rate: "5.761" }] },
    { code: "FL", rateUnit: "QUINTAL", acceptedUnits: ["KG", "T"], tariffs: [] },
  ],
};
const line: TypedLine = { productCode: "GNR", deliveryDate: "2024-03-31", quantity: "9000", unit: "L" };

const amountOf = (changes: Partial<TypedLine>) => priceLine(campaign, { ...line, ...changes }).priced?.amountCents;
const denialsOf = (changes: Partial<TypedLine>) =>
  priceLine(campaign, { ...line, ...changes }).denials?.map((denial) => `${denial.path?.join(".")}: ${denial.code}`);

describe("pricing a line", () => {
  it.each([
    ["9 000 l of GNR at 14.96 €/hl", { quantity: "9 000" }, 134_640],
    ["2 005 l of GNR at 14.96 €/hl", { quantity: "2 005" }, 29_995],
    ["52,07 MWh at 5.761 €/MWh", { productCode: "GN_HEATING", quantity: "52,07", unit: "MWH" }, 29_998],
    ["52 070 kWh, the same gas", { productCode: "GN_HEATING", quantity: "52070", unit: "KWH" }, 29_998],
  ])("%s gives the published amount", (_, changes, cents) => {
    expect(amountOf(changes)).toBe(cents);
  });

  it("takes the rate of the delivery date", () => {
    expect(amountOf({ deliveryDate: "30/06/2024", quantity: "100" })).toBe(1_496);
    expect(amountOf({ deliveryDate: "01/07/2024", quantity: "100" })).toBe(2_095);
  });

  it("refunds nothing when the supplier already billed the reduced price", () => {
    expect(amountOf({ deliveryDate: "2024-07-01", withAttestation: true })).toBe(0);
  });

  it("says that no attestation existed then, rather than guessing", () => {
    expect(denialsOf({ withAttestation: true })).toEqual(["withAttestation: ATTESTATION_NOT_APPLICABLE"]);
  });

  it("says that a rate is not known yet", () => {
    expect(denialsOf({ productCode: "FL", unit: "T", quantity: "1" })).toEqual(["productCode: RATE_UNKNOWN"]);
  });

  it.each([
    [{ productCode: "" }, ["productCode: REQUIRED"]],
    [{ productCode: "COAL" }, ["productCode: PRODUCT_NOT_IN_CAMPAIGN"]],
    [{ deliveryDate: "" }, ["deliveryDate: REQUIRED"]],
    [{ deliveryDate: "2024-02-30" }, ["deliveryDate: DATE_INVALID"]],
    [{ deliveryDate: "2025-01-01" }, ["deliveryDate: DELIVERY_OUTSIDE_PERIOD"]],
    [{ deliveryDate: "2023-12-31" }, ["deliveryDate: DELIVERY_OUTSIDE_PERIOD"]],
    [{ unit: "" }, ["unit: REQUIRED"]],
    [{ unit: "KWH" }, ["unit: UNIT_NOT_ACCEPTED"]],
    [{ quantity: "" }, ["quantity: REQUIRED"]],
    [{ quantity: "many" }, ["quantity: QUANTITY_INVALID"]],
    [{ quantity: "-5" }, ["quantity: QUANTITY_NOT_POSITIVE"]],
    [{ quantity: "0" }, ["quantity: QUANTITY_NOT_POSITIVE"]],
    [{ quantity: "1,2345" }, ["quantity: QUANTITY_DECIMALS"]],
    [{ quantity: "99999999" }, ["quantity: QUANTITY_TOO_LARGE"]],
  ])("marks the field at fault: %j", (changes, denials) => {
    expect(denialsOf(changes)).toEqual(denials);
  });

  it("marks every field at fault at once", () => {
    expect(denialsOf({ deliveryDate: "yesterday", quantity: "-1" })).toEqual([
      "deliveryDate: DATE_INVALID",
      "quantity: QUANTITY_NOT_POSITIVE",
    ]);
  });
});

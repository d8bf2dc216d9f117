import { describe, expect, it } from "vitest";
import { deliveriesOf } from "./campaign-period.ts";

describe("the period of a campaign", () => {
  it.each([
    ["ANNUAL_REFUND", "2027", { deliveryFrom: "2027-01-01", deliveryTo: "2027-12-31" }],
    ["MONTHLY_AID", "26-04", { deliveryFrom: "2026-04-01", deliveryTo: "2026-04-30" }],
    ["MONTHLY_AID", "28-02", { deliveryFrom: "2028-02-01", deliveryTo: "2028-02-29" }],
    ["MONTHLY_AID", "26-12", { deliveryFrom: "2026-12-01", deliveryTo: "2026-12-31" }],
    ["ANNUAL_REFUND", "26-04", null],
    ["ANNUAL_REFUND", "1999", null],
    ["MONTHLY_AID", "2026", null],
    ["MONTHLY_AID", "26-13", null],
    ["MONTHLY_AID", "", null],
  ] as const)("%s %s gives its deliveries", (formKind, period, deliveries) => {
    expect(deliveriesOf(formKind, period)).toEqual(deliveries);
  });
});

import { describe, expect, it } from "vitest";
import type { PricedCampaign } from "../campaigns/price-line.ts";
import { invoiceKey } from "./invoice-key.ts";
import { judgeRefundLines } from "./judge-refund-lines.ts";
import type { RefundLineInput } from "./refund-line.schema.ts";

const campaign: PricedCampaign = {
  deliveryFrom: "2025-01-01",
  deliveryTo: "2025-12-31",
  products: [
    {
      code: "GNR",
      rateUnit: "HL",
      acceptedUnits: ["L", "HL"],
      tariffs: [{ id: "t", validFrom: "2025-01-01", validTo: "2025-12-31", withAttestation: false, rate: "26.94", verified: false }],
    },
  ],
};
const line: RefundLineInput = {
  productCode: "GNR",
  invoiceNumber: "F-2025/001",
  supplier: "Énergies de l'Ouest",
  deliveryDate: "2025-03-31",
  quantity: "1 000",
  unit: "L",
};
const judge = (lines: Partial<RefundLineInput>[], today = "2026-01-15") =>
  judgeRefundLines(
    lines.map((changes) => ({ ...line, ...changes })),
    campaign,
    today,
  );
const marks = (lines: Partial<RefundLineInput>[], today?: string) =>
  judge(lines, today).problems?.map(({ path, code }) => `${path.join(".")}: ${code}`);

describe("the lines of a request", () => {
  it("are kept in their one stored form, with rate and amount", () => {
    expect(judge([{ deliveryDate: "31/03/2025", supplier: "  Énergies de l'Ouest " }]).lines).toMatchObject([
      { deliveryDate: "2025-03-31", quantity: "1000", supplier: "Énergies de l'Ouest", amountCents: 26_940, tariff: { rate: "26.94" } },
    ]);
  });

  it("marks every bad field of every bad line at once", () => {
    expect(marks([{ invoiceNumber: " ", quantity: "-1" }, {}, { deliveryDate: "2024-12-31", supplier: "" }])).toEqual([
      "lines.0.invoiceNumber: REQUIRED",
      "lines.0.quantity: QUANTITY_NOT_POSITIVE",
      "lines.2.supplier: REQUIRED",
      "lines.2.deliveryDate: DELIVERY_OUTSIDE_PERIOD",
    ]);
  });

  it("refuses a delivery that is still to come", () => {
    expect(marks([{}], "2025-03-30")).toEqual(["lines.0.deliveryDate: DELIVERY_IN_FUTURE"]);
    expect(marks([{}], "2025-03-31")).toBeUndefined();
  });

  it("recognises one invoice written in two ways", () => {
    expect(marks([{}, { invoiceNumber: "f 2025 001", supplier: "ENERGIES DE L OUEST" }])).toEqual([
      "lines.1.invoiceNumber: INVOICE_ALREADY_USED",
    ]);
  });

  it("refuses an invoice number without a letter or a digit", () => {
    expect(marks([{ invoiceNumber: "---" }])).toEqual(["lines.0.invoiceNumber: INVALID_VALUE"]);
  });

  it("tells two suppliers apart", () => {
    expect(invoiceKey("A", "BC")).not.toBe(invoiceKey("AB", "C"));
  });
});

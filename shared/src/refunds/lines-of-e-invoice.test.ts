import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PricedCampaign } from "../campaigns/price-line.ts";
import type { EInvoice, EInvoiceLine } from "./e-invoice.ts";
import { fuelOfLine } from "./fuel-of-line.ts";
import { measuredIn } from "./invoice-units.ts";
import { linesOfEInvoice } from "./lines-of-e-invoice.ts";

const tariff = { id: "first", validFrom: "2025-01-01", validTo: "2025-06-30", withAttestation: false, rate: "26.94", verified: true };
const product = (code: string, rateUnit: "HL" | "QUINTAL" | "MWH", ...acceptedUnits: ("L" | "HL" | "KG" | "T" | "KWH" | "MWH")[]) => ({
  code,
  rateUnit,
  acceptedUnits,
  tariffs: [tariff, { ...tariff, id: "second", validFrom: "2025-07-01", validTo: "2025-12-31" }],
});
const campaign: PricedCampaign = {
  deliveryFrom: "2025-01-01",
  deliveryTo: "2025-12-31",
  products: [product("GNR", "HL", "L", "HL"), product("GPL", "QUINTAL", "KG", "T"), product("GN_HEATING", "MWH", "KWH", "MWH")],
};
const buyer = { siret: "99990127500019", name: "GAEC du Clos Joli" };
const line: EInvoiceLine = {
  id: "1",
  name: "GNR",
  description: "",
  quantity: "1000",
  unitCode: "LTR",
  amount: "900",
  deliveredOn: null,
  periodEnd: null,
};
const invoice: EInvoice = {
  syntax: "CII",
  profile: "",
  isCreditNote: false,
  number: "F-1",
  issuedOn: "2025-04-02",
  deliveredOn: "2025-03-28",
  periodEnd: null,
  supplier: { name: "Ouest", companyNumbers: [] },
  buyer: { name: "", companyNumbers: ["999901275"] },
  linesTotal: null,
  lines: [line],
};
const read = (changes: Partial<EInvoice>, ...lines: Partial<EInvoiceLine>[]) =>
  linesOfEInvoice(
    { ...invoice, lines: lines.length > 0 ? lines.map((one) => ({ ...line, ...one })) : invoice.lines, ...changes },
    campaign,
    buyer,
  );
const first = (changes: Partial<EInvoice>, ...lines: Partial<EInvoiceLine>[]) => read(changes, ...lines).candidates?.[0];
const codes = (found: ReturnType<typeof first>) => [...(found?.problems ?? []), ...(found?.warnings ?? [])].map(({ code }) => code);

describe("the fuel of an invoice line", () => {
  it.each([
    ["Gazole Non Routier", "GNR"],
    ["GNR BIO 7 - livraison vrac", "GNR"],
    ["Fioul lourd n°2 TBTS", "FL"],
    ["PROPANE vrac", "GPL"],
    ["Gaz de pétrole liquéfié", "GPL"],
    ["Gaz naturel - consommation", "GN_HEATING"],
    ["BioGNV station", "GN_MOTOR"],
    ["Gaz naturel carburant", "GN_MOTOR"],
    ["Non-road diesel", "GNR"],
  ])("is known by its words: %s", (name, code) => {
    expect(fuelOfLine(name, "", "LTR")).toEqual({ productCode: code });
  });

  it.each([
    "Accise sur GNR",
    "TICPE gazole non routier",
    "Frais de livraison GNR",
    "Remise GNR",
    "Abonnement gaz naturel",
    "CEE gaz naturel",
  ])("is not that of what is billed beside it: %s", (name) => expect(fuelOfLine(name, "", "LTR")).toEqual({ isCharge: true }));

  it("is read in the description when the name is a code, from the unit for a bare « gaz », and not guessed between two", () => {
    expect(fuelOfLine("ART-12", "gazole non routier", "LTR")).toEqual({ productCode: "GNR" });
    expect(fuelOfLine("Fourniture gaz", "", "KWH")).toEqual({ productCode: "GN_HEATING" });
    expect(fuelOfLine("Fourniture gaz", "", "C62")).toEqual({ isUnknown: true });
    expect(fuelOfLine("GNR et propane", "", "LTR")).toEqual({ isSeveral: true });
    expect(fuelOfLine("Fioul domestique", "", "LTR")).toEqual({ isUnknown: true });
  });
});

describe("the measure of an invoice line", () => {
  it.each([
    ["LTR", "2005", "2005 L"],
    ["hlt", "20.05", "20.05 HL"],
    ["MTQ", "1.5", "1500 L"],
    ["m³", "2", "2000 L"],
    ["DTN", "3", "300 KG"],
    ["TNE", "12.3456", "12345.6 KG"],
    ["GWH", "0.05207", "52.07 MWH"],
    ["kWh", "52070", "52070 KWH"],
  ])("is converted exactly from %s", (code, quantity, expected) => {
    const found = measuredIn(code, quantity);
    expect(`${found?.quantity} ${found?.unit}`).toBe(expected);
  });

  it("is unknown for pieces and for names every object has", () => {
    for (const code of ["C62", "H87", "", "constructor", "__proto__"]) expect(measuredIn(code, "1")).toBeNull();
  });
});

describe("the lines of an e-invoice", () => {
  it("take number, supplier, day, product, quantity and unit", () => {
    expect(first({})?.values).toMatchObject({
      productCode: "GNR",
      invoiceNumber: "F-1",
      supplier: "Ouest",
      deliveryDate: "2025-03-28",
      quantity: "1000",
      unit: "L",
    });
    expect(codes(first({}))).toEqual([]);
  });

  it.each<[Partial<EInvoice>, Partial<EInvoiceLine>, string, string[]]>([
    [{}, { deliveredOn: "2025-03-01" }, "2025-03-01", []],
    [{}, { periodEnd: "2025-03-31" }, "2025-03-31", ["E_INVOICE_DATE_OF_PERIOD"]],
    [{ deliveredOn: null, periodEnd: "2025-03-31" }, {}, "2025-03-31", ["E_INVOICE_DATE_OF_PERIOD"]],
    [{ deliveredOn: null }, {}, "2025-04-02", ["E_INVOICE_DATE_OF_ISSUE"]],
    [{ deliveredOn: null, issuedOn: null }, {}, "", []],
  ])("say which day was taken", (changes, one, date, said) => {
    const found = first(changes, one);
    expect([found?.values.deliveryDate, codes(found)]).toEqual([date, said]);
  });

  it("of one product are added while one rate holds for them all", () => {
    const found = read(
      {},
      { deliveredOn: "2025-03-01" },
      { quantity: "1.5", unitCode: "MTQ", deliveredOn: "2025-05-02" },
      { deliveredOn: "2025-08-01" },
    );
    expect(found.candidates?.map(({ values }) => `${values.quantity} ${values.unit} ${values.deliveryDate}`)).toEqual([
      "2500 L 2025-05-02",
      "1000 L 2025-08-01",
    ]);
    expect(codes(found.candidates?.[0])).toEqual(["E_INVOICE_DELIVERIES_ADDED"]);
  });

  it.each<[string, Partial<EInvoiceLine>, string[]]>([
    ["an unknown product", { name: "Produit mystère" }, ["E_INVOICE_PRODUCT_UNKNOWN"]],
    ["a unit that measures nothing", { unitCode: "C62" }, ["E_INVOICE_UNIT_UNKNOWN"]],
    ["a gas in cubic metres", { name: "Gaz naturel", unitCode: "MTQ" }, ["E_INVOICE_UNIT_UNSUITABLE"]],
    ["GPL in litres", { name: "Propane", unitCode: "LTR" }, ["E_INVOICE_UNIT_UNSUITABLE"]],
  ])("say what stops them: %s", (_, one, said) => {
    expect(codes(first({}, one))).toEqual(said);
  });

  it("of another buyer, or that do not add up, are kept with a remark", () => {
    expect(codes(first({ buyer: { name: "EARL Autre", companyNumbers: ["123456782"] } }))).toEqual(["E_INVOICE_OTHER_BUYER"]);
    expect(codes(first({ buyer: { name: "clos joli", companyNumbers: [] } }))).toEqual([]);
    expect(codes(first({ linesTotal: "901" }))).toEqual(["E_INVOICE_TOTAL_DIFFERS"]);
    expect(codes(first({ linesTotal: "900.01" }))).toEqual([]);
  });

  it("are none in a credit note, nor where there are only totals", () => {
    expect(read({ isCreditNote: true }).problem?.code).toBe("E_INVOICE_IS_CREDIT_NOTE");
    expect(read({ lines: [] }).problem?.code).toBe("E_INVOICE_WITHOUT_LINES");
  });

  it("never fail, whatever the words", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom("GNR", "gaz naturel", "LTR", "MTQ", "accise", "propane"));
    const decimal = fc.oneof(fc.constant(null), fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String), fc.constant("0.00001"));
    const one = fc.record({ name: text, description: text, unitCode: text, quantity: decimal, amount: decimal });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (lines) => {
        const { candidates, problem } = read({ lines: lines.map((changes) => ({ ...line, ...changes })) });
        expect((candidates ?? [problem]).length).toBeGreaterThan(0);
      }),
    );
  });
});

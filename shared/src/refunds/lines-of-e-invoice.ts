import type { PricedCampaign, PricedProduct } from "../campaigns/price-line.ts";
import { isWithin, type CivilDate } from "../kernel/civil-date.ts";
import { compareDecimals, decimalPlacesIn, toScaled } from "../kernel/decimal.ts";
import type { ProblemDraft } from "../problems/problems-from-zod.ts";
import type { EInvoice, EInvoiceLine, EInvoiceParty } from "./e-invoice.ts";
import { fuelOfLine } from "./fuel-of-line.ts";
import { addQuantities, inSmallerUnit, measuredIn, type Measured } from "./invoice-units.ts";
import { blankLine, type LineCandidate } from "./line-candidate.ts";

/** The structure that asks, as an invoice may name it. */
export interface Buyer {
  readonly siret: string;
  readonly name: string;
}

/** What an e-invoice gives for a campaign: a candidate per line, or the one problem of the whole invoice. */
export type EInvoiceLines =
  | { readonly candidates: readonly LineCandidate[]; readonly problem?: never }
  | { readonly candidates?: never; readonly problem: ProblemDraft };

const MAX_SUPPLIER = 200;

/** Maps the lines of an e-invoice to lines of a request; several deliveries of one product under one rate become one line. */
export function linesOfEInvoice(invoice: EInvoice, campaign: PricedCampaign, buyer: Buyer): EInvoiceLines {
  if (invoice.isCreditNote) return { problem: problem("E_INVOICE_IS_CREDIT_NOTE", { number: invoice.number }) };
  if (invoice.lines.length === 0) return { problem: problem("E_INVOICE_WITHOUT_LINES", { number: invoice.number }) };
  const billedTo = otherBuyerOf(invoice, buyer);
  const about = warningsOf(invoice, billedTo);
  const candidates = invoice.lines.map((line, index) => ({ ...candidateOf(invoice, line, index + 1, campaign, about), billedTo }));
  return { candidates: addDeliveries(candidates, campaign) };
}

/** Whom the invoice bills, when that is not the structure. */
export const otherBuyerOf = (invoice: EInvoice, buyer: Buyer): string | null =>
  isBuyer(invoice.buyer, buyer) ? null : invoice.buyer.name || "?";

/** What the whole invoice makes one look at: another buyer, a total that is not that of its lines. */
function warningsOf(invoice: EInvoice, billedTo: string | null): ProblemDraft[] {
  const warnings: ProblemDraft[] = [];
  if (billedTo !== null) warnings.push(problem("E_INVOICE_OTHER_BUYER", { buyer: billedTo }));
  if (!addsUp(invoice)) warnings.push(problem("E_INVOICE_TOTAL_DIFFERS"));
  return warnings;
}

/** By company number when the invoice has one, else by name. */
function isBuyer({ companyNumbers, name }: EInvoiceParty, buyer: Buyer): boolean {
  if (companyNumbers.length > 0) return companyNumbers.some((number) => number.slice(0, 9) === buyer.siret.slice(0, 9));
  const [said, known] = [bareName(name), bareName(buyer.name)];
  return said !== "" && (said.includes(known) || known.includes(said));
}

const bareName = (name: string) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Rounding may cost a cent per line. */
function addsUp({ lines, linesTotal }: EInvoice): boolean {
  if (linesTotal === null || lines.some(({ amount }) => amount === null)) return true;
  const sum = lines.reduce((total, { amount }) => addQuantities(total, amount ?? "0"), "0");
  const scale = Math.max(2, decimalPlacesIn(sum), decimalPlacesIn(linesTotal));
  const gap = toScaled(sum, scale) - toScaled(linesTotal, scale);
  const allowed = BigInt(lines.length) * 10n ** BigInt(scale - 2);
  return gap <= allowed && -gap <= allowed;
}

function candidateOf(
  invoice: EInvoice,
  line: EInvoiceLine,
  place: number,
  campaign: PricedCampaign,
  about: readonly ProblemDraft[],
): LineCandidate {
  const fuel = fuelOfLine(line.name, line.description, line.unitCode);
  const delivery = deliveryOf(invoice, line);
  const measured = line.quantity === null ? null : measuredIn(line.unitCode, line.quantity);
  const productCode = "productCode" in fuel ? fuel.productCode : "";
  const product = campaign.products.find(({ code }) => code === productCode);
  const fits = measured === null ? null : fitted(measured, product);
  const values = {
    ...blankLine,
    productCode,
    invoiceNumber: invoice.number,
    supplier: invoice.supplier.name.slice(0, MAX_SUPPLIER),
    deliveryDate: delivery.date ?? "",
    quantity: fits?.quantity ?? line.quantity ?? "",
    unit: fits?.unit ?? "",
    withAttestation: false,
  };
  const candidate = { place, label: labelOf(line), values, problems: [], warnings: [], ignored: null, billedTo: null };
  if ("isCharge" in fuel) return { ...candidate, ignored: problem("E_INVOICE_LINE_IS_CHARGE") };
  // Neither a known fuel nor anything measured: a service, a spare part.
  if ("isUnknown" in fuel && measured === null) return { ...candidate, ignored: problem("E_INVOICE_LINE_NOT_FUEL") };
  if (line.quantity !== null && compareDecimals(line.quantity, "0") === 0)
    return { ...candidate, ignored: problem("E_INVOICE_LINE_NOT_FUEL") };
  const problems: ProblemDraft[] = [];
  if (productCode === "") problems.push(problem("E_INVOICE_PRODUCT_UNKNOWN", { name: line.name }, "productCode"));
  else if (measured === null) problems.push(problem("E_INVOICE_UNIT_UNKNOWN", { unit: line.unitCode || "?" }, "unit"));
  else if (product && fits === null) problems.push(problem("E_INVOICE_UNIT_UNSUITABLE", { unit: line.unitCode }, "unit"));
  return { ...candidate, problems, warnings: [...about, ...delivery.warnings, ...attestation(product, delivery.date)] };
}

const labelOf = ({ name, description, quantity, unitCode }: EInvoiceLine) =>
  `${name || description} ${quantity === null ? "" : `${quantity} ${unitCode}`}`.trim().slice(0, 200);

/** In a unit the product is claimed in; null when the measure is of another kind (a gas in m³). */
function fitted(measured: Measured, product: PricedProduct | undefined): Measured | null {
  if (!product || product.acceptedUnits.includes(measured.unit)) return measured;
  const smaller = inSmallerUnit(measured);
  return product.acceptedUnits.includes(smaller.unit) ? smaller : null;
}

/** The day the invoice says of this delivery, the nearest to the line first; a day that is only deduced is told. */
function deliveryOf(invoice: EInvoice, line: EInvoiceLine): { date: CivilDate | null; warnings: ProblemDraft[] } {
  if (line.deliveredOn) return { date: line.deliveredOn, warnings: [] };
  if (line.periodEnd) return { date: line.periodEnd, warnings: [problem("E_INVOICE_DATE_OF_PERIOD", {}, "deliveryDate")] };
  if (invoice.deliveredOn) return { date: invoice.deliveredOn, warnings: [] };
  if (invoice.periodEnd) return { date: invoice.periodEnd, warnings: [problem("E_INVOICE_DATE_OF_PERIOD", {}, "deliveryDate")] };
  if (invoice.issuedOn) return { date: invoice.issuedOn, warnings: [problem("E_INVOICE_DATE_OF_ISSUE", {}, "deliveryDate")] };
  return { date: null, warnings: [] };
}

/** An e-invoice has no field for the attestation: where it matters, a person says. */
function attestation(product: PricedProduct | undefined, date: CivilDate | null): ProblemDraft[] {
  const matters = date !== null && product?.tariffs.some((rate) => rate.withAttestation && isWithin(date, rate.validFrom, rate.validTo));
  return matters ? [problem("E_INVOICE_ATTESTATION_UNSAID", {}, "withAttestation")] : [];
}

/** An invoice counts once per product: its deliveries of a product are added while one rate holds for them all. */
function addDeliveries(candidates: readonly LineCandidate[], campaign: PricedCampaign): LineCandidate[] {
  const sums: LineCandidate[] = [];
  for (const candidate of candidates) {
    const at = sums.findIndex((sum) => canAdd(sum, candidate, campaign));
    const sum = sums[at];
    if (sum) sums[at] = added(sum, candidate);
    else sums.push(candidate);
  }
  return sums;
}

function canAdd(a: LineCandidate, b: LineCandidate, campaign: PricedCampaign): boolean {
  const isKept = (one: LineCandidate) => one.ignored === null && one.problems.length === 0;
  if (!isKept(a) || !isKept(b) || a.values.productCode !== b.values.productCode) return false;
  const rate = rateOf(a, campaign);
  return rate !== null && rate === rateOf(b, campaign);
}

function rateOf({ values }: LineCandidate, { products }: PricedCampaign): string | null {
  const product = products.find(({ code }) => code === values.productCode);
  const rate = product?.tariffs.find((one) => !one.withAttestation && isWithin(values.deliveryDate, one.validFrom, one.validTo));
  return rate?.id ?? null;
}

function added(a: LineCandidate, b: LineCandidate): LineCandidate {
  const isSame = a.values.unit === b.values.unit;
  const [first, second] = [a, b].map(({ values }) => {
    const measured = { quantity: values.quantity, unit: values.unit as "L" };
    return isSame ? measured : inSmallerUnit(measured);
  });
  if (!first || !second) return a;
  const values = {
    ...a.values,
    unit: first.unit,
    quantity: addQuantities(first.quantity, second.quantity),
    deliveryDate: a.values.deliveryDate > b.values.deliveryDate ? a.values.deliveryDate : b.values.deliveryDate,
  };
  const others = [...a.warnings, ...b.warnings].filter(({ code }) => code !== "E_INVOICE_DELIVERIES_ADDED");
  const byCode = new Map(others.map((warning) => [warning.code, warning]));
  return {
    ...a,
    label: `${a.label} + ${b.label}`.slice(0, 200),
    values,
    warnings: [...byCode.values(), problem("E_INVOICE_DELIVERIES_ADDED")],
  };
}

function problem(code: ProblemDraft["code"], params: ProblemDraft["params"] = {}, ...path: string[]): ProblemDraft {
  return { code, path, params };
}

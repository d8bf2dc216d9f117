import type { EInvoice, EInvoiceLine, EInvoiceParty } from "@portail-tic/shared/refunds/e-invoice";
import type { XmlElement } from "../../platform/xml/read-xml.ts";
import { companyNumbersOf } from "./company-numbers.ts";
import { all, dateAt, decimalAt, find, textAt, textOf } from "./xml-lookup.ts";

/** Type codes of credit notes (UNTDID 1001), common and self-billed. */
export const CREDIT_NOTE_TYPES: ReadonlySet<string> = new Set(["81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532"]);

/** Lines of an EXTENDED invoice that only group others or inform: their quantities are counted elsewhere. */
const NOT_BILLED = new Set(["GROUP", "INFORMATION"]);

/**
 * UN/CEFACT Cross Industry Invoice: Factur-X, ZUGFeRD 2, XRechnung; the second name of a step is the older one of ZUGFeRD 1.
 * Absent elements give empty texts and null, never an error.
 */
export function readCii(root: XmlElement): EInvoice {
  const document = find(root, "ExchangedDocument|HeaderExchangedDocument");
  const trade = find(root, "SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction");
  const agreement = find(trade, "ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement");
  const delivery = find(trade, "ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery");
  const settlement = find(trade, "ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement");
  const sums = find(settlement, "SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation");
  const context = find(root, "ExchangedDocumentContext|SpecifiedExchangedDocumentContext");
  return {
    syntax: "CII",
    profile: textAt(context, "GuidelineSpecifiedDocumentContextParameter", "ID"),
    isCreditNote: CREDIT_NOTE_TYPES.has(textAt(document, "TypeCode")),
    number: textAt(document, "ID"),
    issuedOn: dateIn(document, "IssueDateTime"),
    deliveredOn: dateIn(delivery, "ActualDeliverySupplyChainEvent", "OccurrenceDateTime"),
    periodEnd: dateIn(settlement, "BillingSpecifiedPeriod", "EndDateTime"),
    supplier: partyOf(find(agreement, "SellerTradeParty")),
    buyer: partyOf(find(agreement, "BuyerTradeParty")),
    linesTotal: decimalAt(sums, "LineTotalAmount"),
    lines: all(trade, "IncludedSupplyChainTradeLineItem").filter(isBilled).map(lineOf),
  };
}

const isBilled = (line: XmlElement) => !NOT_BILLED.has(textAt(line, "AssociatedDocumentLineDocument", "LineStatusReasonCode"));

function lineOf(line: XmlElement): EInvoiceLine {
  const product = find(line, "SpecifiedTradeProduct");
  const delivery = find(line, "SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery");
  const settlement = find(line, "SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement");
  const sums = find(settlement, "SpecifiedTradeSettlementLineMonetarySummation|SpecifiedTradeSettlementMonetarySummation");
  return {
    id: textAt(line, "AssociatedDocumentLineDocument", "LineID"),
    name: textAt(product, "Name"),
    description: textAt(product, "Description"),
    quantity: decimalAt(delivery, "BilledQuantity"),
    unitCode: find(delivery, "BilledQuantity")?.attributes["unitCode"] ?? "",
    amount: decimalAt(sums, "LineTotalAmount"),
    deliveredOn: dateIn(delivery, "ActualDeliverySupplyChainEvent", "OccurrenceDateTime"),
    periodEnd: dateIn(settlement, "BillingSpecifiedPeriod", "EndDateTime"),
  };
}

function dateIn(node: XmlElement | undefined, ...steps: string[]) {
  const holder = find(node, ...steps);
  return dateAt(holder, "DateTimeString") ?? dateAt(holder, "DateTime") ?? dateAt(holder, "DateString") ?? dateAt(holder);
}

function partyOf(party: XmlElement | undefined): EInvoiceParty {
  const organisation = find(party, "SpecifiedLegalOrganization");
  const identifiers = [
    ...all(party, "ID", "GlobalID"),
    ...all(organisation, "ID"),
    ...all(party, "SpecifiedTaxRegistration").flatMap((registration) => all(registration, "ID")),
  ];
  return {
    name: textAt(party, "Name") || textAt(organisation, "TradingBusinessName"),
    companyNumbers: companyNumbersOf(identifiers.map(textOf)),
  };
}

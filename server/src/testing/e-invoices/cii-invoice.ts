import { optional, totalOf, xmlText, type SampleInvoice, type SampleLine, type SampleParty } from "./sample-invoice.ts";

const day = (date: string) => `<udt:DateTimeString format="102">${date.replaceAll("-", "")}</udt:DateTimeString>`;

/** The invoice as UN/CEFACT CII, as Factur-X and XRechnung have it. */
export function ciiInvoice(invoice: SampleInvoice): string {
  const {
    number,
    issuedOn,
    typeCode = "380",
    profile = "urn:cen.eu:en16931:2017",
    deliveredOn,
    periodEnd,
    supplier,
    buyer,
    lines,
  } = invoice;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
  xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
  xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
  <rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>${profile}</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
  <rsm:ExchangedDocument><ram:ID>${xmlText(number)}</ram:ID><ram:TypeCode>${typeCode}</ram:TypeCode><ram:IssueDateTime>${day(issuedOn)}</ram:IssueDateTime></rsm:ExchangedDocument>
  <rsm:SupplyChainTradeTransaction>${lines.map(line).join("")}
    <ram:ApplicableHeaderTradeAgreement>
      <ram:SellerTradeParty>${party(supplier)}</ram:SellerTradeParty>
      <ram:BuyerTradeParty>${party(buyer)}</ram:BuyerTradeParty>
    </ram:ApplicableHeaderTradeAgreement>
    <ram:ApplicableHeaderTradeDelivery>${optional(deliveredOn, delivery)}</ram:ApplicableHeaderTradeDelivery>
    <ram:ApplicableHeaderTradeSettlement>
      <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>${optional(periodEnd, period)}
      <ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>${totalOf(invoice)}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
    </ram:ApplicableHeaderTradeSettlement>
  </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>
`;
}

const delivery = (date: string) =>
  `<ram:ActualDeliverySupplyChainEvent><ram:OccurrenceDateTime>${day(date)}</ram:OccurrenceDateTime></ram:ActualDeliverySupplyChainEvent>`;

const period = (end: string) => `<ram:BillingSpecifiedPeriod><ram:EndDateTime>${day(end)}</ram:EndDateTime></ram:BillingSpecifiedPeriod>`;

function party({ name, siret, vat }: SampleParty): string {
  const legal = optional(
    siret,
    (id) => `<ram:SpecifiedLegalOrganization><ram:ID schemeID="0009">${id}</ram:ID></ram:SpecifiedLegalOrganization>`,
  );
  const tax = optional(vat, (id) => `<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">${id}</ram:ID></ram:SpecifiedTaxRegistration>`);
  return `<ram:Name>${xmlText(name)}</ram:Name>${legal}${tax}`;
}

function line({ name, description, quantity, unit, amount, deliveredOn, periodEnd }: SampleLine, index: number): string {
  return `
    <ram:IncludedSupplyChainTradeLineItem>
      <ram:AssociatedDocumentLineDocument><ram:LineID>${index + 1}</ram:LineID></ram:AssociatedDocumentLineDocument>
      <ram:SpecifiedTradeProduct><ram:Name>${xmlText(name)}</ram:Name>${optional(description, (text) => `<ram:Description>${xmlText(text)}</ram:Description>`)}</ram:SpecifiedTradeProduct>
      <ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="${unit}">${quantity}</ram:BilledQuantity>${optional(deliveredOn, delivery)}</ram:SpecifiedLineTradeDelivery>
      <ram:SpecifiedLineTradeSettlement>${optional(periodEnd, period)}<ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>${amount}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement>
    </ram:IncludedSupplyChainTradeLineItem>`;
}

/** The same invoice with the element names of ZUGFeRD 1. */
export function zugferdOneInvoice(invoice: SampleInvoice): string {
  const older: readonly (readonly [newer: string, older: string])[] = [
    ["urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100", "urn:ferd:CrossIndustryDocument:invoice:1p0"],
    ["rsm:CrossIndustryInvoice", "rsm:CrossIndustryDocument"],
    [":100", ":12"],
    ["rsm:ExchangedDocumentContext", "rsm:SpecifiedExchangedDocumentContext"],
    ["rsm:ExchangedDocument>", "rsm:HeaderExchangedDocument>"],
    ["rsm:SupplyChainTradeTransaction", "rsm:SpecifiedSupplyChainTradeTransaction"],
    ["ApplicableHeaderTrade", "ApplicableSupplyChainTrade"],
    ["SpecifiedLineTrade", "SpecifiedSupplyChainTrade"],
    ["SettlementHeaderMonetary", "SettlementMonetary"],
    ["SettlementLineMonetary", "SettlementMonetary"],
  ];
  return older.reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    ciiInvoice({ profile: "urn:ferd:CrossIndustryDocument:invoice:1p0:comfort", ...invoice }),
  );
}

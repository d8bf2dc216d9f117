import { optional, totalOf, xmlText, type SampleInvoice, type SampleLine, type SampleParty } from "./sample-invoice.ts";

/** The invoice as OASIS UBL 2.1; a credit note has its own root. */
export function ublInvoice(invoice: SampleInvoice): string {
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
  const kind = typeCode === "381" ? "CreditNote" : "Invoice";
  return `<?xml version="1.0" encoding="UTF-8"?>
<${kind} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${kind}-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:CustomizationID>${profile}</cbc:CustomizationID>
  <cbc:ID>${xmlText(number)}</cbc:ID>
  <cbc:IssueDate>${issuedOn}</cbc:IssueDate>
  <cbc:${kind}TypeCode>${typeCode}</cbc:${kind}TypeCode>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>${optional(periodEnd, period)}
  <cac:AccountingSupplierParty><cac:Party>${party(supplier)}</cac:Party></cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty><cac:Party>${party(buyer)}</cac:Party></cac:AccountingCustomerParty>${optional(deliveredOn, delivery)}
  <cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">${totalOf(invoice)}</cbc:LineExtensionAmount></cac:LegalMonetaryTotal>${lines.map((one, index) => line(one, index, kind)).join("")}
</${kind}>
`;
}

const delivery = (date: string) => `
  <cac:Delivery><cbc:ActualDeliveryDate>${date}</cbc:ActualDeliveryDate></cac:Delivery>`;

const period = (end: string) => `
  <cac:InvoicePeriod><cbc:EndDate>${end}</cbc:EndDate></cac:InvoicePeriod>`;

function party({ name, siret, vat }: SampleParty): string {
  const tax = optional(
    vat,
    (id) =>
      `<cac:PartyTaxScheme><cbc:CompanyID>${id}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>`,
  );
  const legal = optional(siret, (id) => `<cbc:CompanyID schemeID="0009">${id}</cbc:CompanyID>`);
  return `${tax}<cac:PartyLegalEntity><cbc:RegistrationName>${xmlText(name)}</cbc:RegistrationName>${legal}</cac:PartyLegalEntity>`;
}

function line({ name, description, quantity, unit, amount, deliveredOn, periodEnd }: SampleLine, index: number, kind: string): string {
  const billed = kind === "CreditNote" ? "CreditedQuantity" : "InvoicedQuantity";
  return `
  <cac:${kind}Line><cbc:ID>${index + 1}</cbc:ID>
    <cbc:${billed} unitCode="${unit}">${quantity}</cbc:${billed}>
    <cbc:LineExtensionAmount currencyID="EUR">${amount}</cbc:LineExtensionAmount>${optional(periodEnd, period)}${optional(deliveredOn, delivery)}
    <cac:Item>${optional(description, (text) => `<cbc:Description>${xmlText(text)}</cbc:Description>`)}<cbc:Name>${xmlText(name)}</cbc:Name></cac:Item>
  </cac:${kind}Line>`;
}

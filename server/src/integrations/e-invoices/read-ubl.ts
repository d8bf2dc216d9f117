import type { EInvoice, EInvoiceLine, EInvoiceParty } from "@portail-tic/shared/refunds/e-invoice";
import type { XmlElement } from "../../platform/xml/read-xml.ts";
import { companyNumbersOf } from "./company-numbers.ts";
import { CREDIT_NOTE_TYPES } from "./read-cii.ts";
import { all, dateAt, decimalAt, find, textAt, textOf } from "./xml-lookup.ts";

/** OASIS UBL 2 Invoice and CreditNote. Absent elements give empty texts and null, never an error. */
export function readUbl(root: XmlElement): EInvoice {
  return {
    syntax: "UBL",
    profile: textAt(root, "CustomizationID"),
    isCreditNote: root.name === "CreditNote" || CREDIT_NOTE_TYPES.has(textAt(root, "InvoiceTypeCode")),
    number: textAt(root, "ID"),
    issuedOn: dateAt(root, "IssueDate"),
    deliveredOn: dateAt(root, "Delivery", "ActualDeliveryDate"),
    periodEnd: dateAt(root, "InvoicePeriod", "EndDate"),
    supplier: partyOf(find(root, "AccountingSupplierParty", "Party")),
    buyer: partyOf(find(root, "AccountingCustomerParty", "Party")),
    linesTotal: decimalAt(root, "LegalMonetaryTotal", "LineExtensionAmount"),
    lines: all(root, "InvoiceLine", "CreditNoteLine").map(lineOf),
  };
}

function lineOf(line: XmlElement): EInvoiceLine {
  const item = find(line, "Item");
  const quantity = "InvoicedQuantity|CreditedQuantity";
  return {
    id: textAt(line, "ID"),
    name: textAt(item, "Name") || textAt(item, "Description"),
    description: all(item, "Description").map(textOf).join(" "),
    quantity: decimalAt(line, quantity),
    unitCode: find(line, quantity)?.attributes["unitCode"] ?? "",
    amount: decimalAt(line, "LineExtensionAmount"),
    deliveredOn: dateAt(line, "Delivery", "ActualDeliveryDate"),
    periodEnd: dateAt(line, "InvoicePeriod", "EndDate"),
  };
}

function partyOf(party: XmlElement | undefined): EInvoiceParty {
  const legal = find(party, "PartyLegalEntity");
  const identifiers = [
    ...all(party, "EndpointID"),
    ...all(legal, "CompanyID"),
    ...all(party, "PartyIdentification").flatMap((identification) => all(identification, "ID")),
    ...all(party, "PartyTaxScheme").flatMap((scheme) => all(scheme, "CompanyID")),
  ];
  return {
    name: textAt(legal, "RegistrationName") || textAt(party, "PartyName", "Name"),
    companyNumbers: companyNumbersOf(identifiers.map(textOf)),
  };
}

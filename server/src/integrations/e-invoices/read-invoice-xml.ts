import { deny, type Denial } from "@portail-tic/shared/kernel/verdict";
import type { EInvoice } from "@portail-tic/shared/refunds/e-invoice";
import { policy } from "../../platform/config/policy.ts";
import { readXml, XmlError, type XmlElement, type XmlFault } from "../../platform/xml/read-xml.ts";
import { decodeXml } from "./decode-xml.ts";
import { EInvoiceRefused } from "./e-invoice-denial.ts";
import { readCii } from "./read-cii.ts";
import { readUbl } from "./read-ubl.ts";
import { isStandard } from "./xml-lookup.ts";

const READERS: Readonly<Record<string, (root: XmlElement) => EInvoice>> = {
  CrossIndustryInvoice: readCii,
  CrossIndustryDocument: readCii, // ZUGFeRD 1
  Invoice: readUbl,
  CreditNote: readUbl,
};

/** How deep an invoice may be inside an envelope (the StandardBusinessDocument of Peppol). */
const ENVELOPE_DEPTH = 3;

/** An e-invoice in XML, CII or UBL. Throws EInvoiceRefused. */
export function readInvoiceXml(bytes: Uint8Array): EInvoice {
  if (bytes.byteLength > policy.eInvoices.maxXmlBytes) throw new EInvoiceRefused(deny("E_INVOICE_TOO_LARGE"));
  const tree = readTree(decodeXml(bytes));
  const root = invoiceIn(tree, ENVELOPE_DEPTH);
  const invoice = root && READERS[root.name]?.(root);
  if (!invoice) throw new EInvoiceRefused(deny("E_INVOICE_NOT_AN_INVOICE", { root: tree.name.slice(0, 60) }));
  if (invoice.lines.length > policy.eInvoices.maxLines) throw new EInvoiceRefused(deny("E_INVOICE_TOO_LARGE"));
  return invoice;
}

const faults: Readonly<Record<XmlFault, (line: number) => Denial>> = {
  UNREADABLE: (line) => deny("E_INVOICE_UNREADABLE", { line }),
  FORBIDDEN: () => deny("E_INVOICE_FORBIDDEN"),
  TOO_LARGE: () => deny("E_INVOICE_TOO_LARGE"),
};

function readTree(text: string): XmlElement {
  const { maxDepth: depth, maxElements: elements } = policy.eInvoices;
  try {
    return readXml(text, { depth, elements });
  } catch (error) {
    throw error instanceof XmlError ? new EInvoiceRefused(faults[error.fault](error.line)) : error;
  }
}

function invoiceIn(node: XmlElement, depth: number): XmlElement | null {
  if (Object.hasOwn(READERS, node.name) && isStandard(node)) return node;
  if (depth === 0) return null;
  for (const child of node.children) {
    const found = invoiceIn(child, depth - 1);
    if (found) return found;
  }
  return null;
}

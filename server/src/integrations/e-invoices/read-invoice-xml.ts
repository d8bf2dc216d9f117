import { deny } from "@portail-tic/shared/kernel/verdict";
import type { EInvoice } from "@portail-tic/shared/refunds/e-invoice";
import { policy } from "../../platform/config/policy.ts";
import { decodeXml } from "./decode-xml.ts";
import { EInvoiceRefused } from "./e-invoice-denial.ts";
import { readCii } from "./read-cii.ts";
import { readUbl } from "./read-ubl.ts";
import { isStandard } from "./xml-lookup.ts";
import { readXmlTree, type XmlNode } from "./xml-tree.ts";

const READERS: Readonly<Record<string, (root: XmlNode) => EInvoice>> = {
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
  const tree = readXmlTree(decodeXml(bytes));
  const root = invoiceIn(tree, ENVELOPE_DEPTH);
  const invoice = root && READERS[root.name]?.(root);
  if (!invoice) throw new EInvoiceRefused(deny("E_INVOICE_NOT_AN_INVOICE", { root: tree.name.slice(0, 60) }));
  if (invoice.lines.length > policy.eInvoices.maxLines) throw new EInvoiceRefused(deny("E_INVOICE_TOO_LARGE"));
  return invoice;
}

function invoiceIn(node: XmlNode, depth: number): XmlNode | null {
  if (Object.hasOwn(READERS, node.name) && isStandard(node)) return node;
  if (depth === 0) return null;
  for (const child of node.children) {
    const found = invoiceIn(child, depth - 1);
    if (found) return found;
  }
  return null;
}

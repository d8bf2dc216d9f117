import { accepted, type Parsed } from "@portail-tic/shared/kernel/parsed";
import { deny } from "@portail-tic/shared/kernel/verdict";
import type { EInvoice } from "@portail-tic/shared/refunds/e-invoice";
import { EInvoiceRefused } from "./e-invoice-denial.ts";
import { readInvoiceXml } from "./read-invoice-xml.ts";
import { isPdf } from "./sniff-import.ts";

/** Names the standards give to the invoice inside a PDF: Factur-X, ZUGFeRD 2 and 1, XRechnung. */
const STANDARD_NAMES = ["factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml"];

/**
 * Reads an e-invoice: an XML file, or a PDF that carries one. Runs in a worker thread (`readEInvoiceApart`), because a hostile
 * file may take for ever; nothing else calls it but tests.
 */
export async function readEInvoice(bytes: Uint8Array): Promise<Parsed<EInvoice>> {
  try {
    return accepted(isPdf(bytes) ? await readPdf(bytes) : readInvoiceXml(bytes));
  } catch (error) {
    if (error instanceof EInvoiceRefused) return error.denial;
    // A library stumbled over a file nobody had thought of: the file is at fault, and the person is told so.
    return isPdf(bytes) ? deny("E_INVOICE_PDF_UNREADABLE") : deny("E_INVOICE_UNREADABLE", { line: 1 });
  }
}

async function readPdf(bytes: Uint8Array): Promise<EInvoice> {
  // Loaded for a PDF only: it takes longer than reading an XML invoice.
  const { embeddedFilesOf } = await import("./embedded-files.ts");
  const files = (await embeddedFilesOf(bytes)).filter(({ name, mediaType }) => /\.xml$/i.test(name) || /xml/i.test(mediaType));
  const rank = (name: string) => (STANDARD_NAMES.includes(name.toLowerCase()) ? 0 : 1);
  let refused: EInvoiceRefused | null = null;
  for (const file of files.sort((a, b) => rank(a.name) - rank(b.name))) {
    try {
      return readInvoiceXml(file.read());
    } catch (error) {
      if (error instanceof EInvoiceRefused) refused ??= error;
      else throw error;
    }
  }
  throw refused ?? new EInvoiceRefused(deny("E_INVOICE_NOT_IN_PDF"));
}

import { MAX_FILE_BYTES } from "@portail-tic/shared/documents/document-limits";
import { judgeFile } from "@portail-tic/shared/documents/judge-file";
import { deny, type Denial } from "@portail-tic/shared/kernel/verdict";
import { decodeTable } from "@portail-tic/shared/refunds/decode-table";
import type { EInvoice } from "@portail-tic/shared/refunds/e-invoice";
import { readTable, type LineTable } from "@portail-tic/shared/refunds/read-table";
import { buffer } from "node:stream/consumers";
import { readEInvoiceApart } from "../../integrations/e-invoices/read-e-invoice-apart.ts";
import { isPdf, looksLikeText, looksLikeXml } from "../../integrations/e-invoices/sniff-import.ts";
import { policy } from "../../platform/config/policy.ts";
import type { FileUpload } from "../../platform/graphql/scalars/upload.ts";

export type ImportKind = "E_INVOICE" | "TABLE";

/** What a file of an import holds, or why it holds nothing for us. */
export type ImportReading =
  | { readonly kind: "E_INVOICE"; readonly invoice: EInvoice }
  /** A PDF only a person can read: worth keeping for the line that will be typed. */
  | { readonly kind: "E_INVOICE"; readonly unread: Denial }
  | { readonly kind: "TABLE"; readonly table: LineTable }
  | { readonly kind: ImportKind; readonly refused: Denial };

/** Reads one file, known by its bytes whatever its name says. The stream of the upload is left as it was. */
export async function readImportSource(upload: FileUpload): Promise<ImportReading> {
  const bytes = await bytesOf(upload);
  if (!(bytes instanceof Uint8Array)) return { kind: "TABLE", refused: bytes };
  const verdict = judgeFile({ name: upload.filename, byteSize: bytes.byteLength });
  if (!verdict.allowed) return { kind: "TABLE", refused: verdict };
  if (isPdf(bytes) || looksLikeXml(bytes)) return readInvoice(bytes);
  return looksLikeText(bytes) ? readRows(bytes) : { kind: "E_INVOICE", refused: deny("IMPORT_TYPE_REFUSED") };
}

async function readInvoice(bytes: Uint8Array): Promise<ImportReading> {
  const reading = await readEInvoiceApart(bytes);
  if (reading.allowed) return { kind: "E_INVOICE", invoice: reading.value };
  return reading.code === "E_INVOICE_NOT_IN_PDF" ? { kind: "E_INVOICE", unread: reading } : { kind: "E_INVOICE", refused: reading };
}

function readRows(bytes: Uint8Array): ImportReading {
  const { maxTableBytes: maxBytes, maxTableRows: max } = policy.imports;
  if (bytes.byteLength > maxBytes) return { kind: "TABLE", refused: deny("FILE_TOO_BIG", { maxBytes }) };
  const table = readTable(decodeTable(bytes), max);
  if (table.isCut) return { kind: "TABLE", refused: deny("TABLE_TOO_LONG", { max }) };
  return table.rows.length > 0 ? { kind: "TABLE", table } : { kind: "TABLE", refused: deny("TABLE_EMPTY") };
}

/** The HTTP layer cuts a file at the limit (413) and a broken connection (499); anything else is our own failure. */
async function bytesOf(upload: FileUpload): Promise<Uint8Array | Denial> {
  try {
    return await buffer(upload.createReadStream());
  } catch (error) {
    const status = error instanceof Error && "status" in error ? error.status : undefined;
    if (status === 413) return deny("FILE_TOO_BIG", { maxBytes: MAX_FILE_BYTES });
    if (typeof status === "number") return deny("UPLOAD_INTERRUPTED");
    throw error;
  }
}

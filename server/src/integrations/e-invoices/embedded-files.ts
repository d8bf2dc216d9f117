import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from "@cantoo/pdf-lib";
import { deny } from "@portail-tic/shared/kernel/verdict";
import { EInvoiceRefused } from "./e-invoice-denial.ts";

/** A file inside a PDF; `read` unpacks it, or throws EInvoiceRefused. */
export interface EmbeddedFile {
  readonly name: string;
  readonly mediaType: string;
  read(): Uint8Array;
}

/** Nodes of the tree of names that are looked at: a tree may be drawn as a circle. */
const MAX_NAME_NODES = 1_000;

/**
 * The files a PDF carries: those its catalogue names, those it is associated with, then any other file specification, as makers of
 * invoices fill one or the other. Compressed object streams and rebuilt cross references are the library's. Throws EInvoiceRefused.
 */
export async function embeddedFilesOf(bytes: Uint8Array): Promise<EmbeddedFile[]> {
  const pdf = await open(bytes);
  // The library opens a damaged file without its catalogue, whatever the types say.
  const catalog = asDict(pdf.catalog);
  if (!catalog) throw new EInvoiceRefused(deny("E_INVOICE_PDF_UNREADABLE"));
  const specifications = new Set<PDFDict>();
  for (const found of [...namedFiles(catalog), ...dictsOf(lookUp(catalog, "AF")), ...looseFiles(pdf.context)]) specifications.add(found);
  return [...specifications].flatMap((specification) => embeddedFile(specification));
}

async function open(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false, warnOnInvalidObjects: false });
  } catch (error) {
    if (!(error instanceof Error) || !/encrypt|password/i.test(`${error.name} ${error.message}`)) {
      throw new EInvoiceRefused(deny("E_INVOICE_PDF_UNREADABLE"));
    }
  }
  try {
    // Protected against changes only: an empty password opens it.
    return await PDFDocument.load(bytes, { updateMetadata: false, password: "" });
  } catch {
    throw new EInvoiceRefused(deny("E_INVOICE_PDF_PROTECTED"));
  }
}

function* namedFiles(catalog: PDFDict): Generator<PDFDict> {
  const root = asDict(asDict(lookUp(catalog, "Names")), "EmbeddedFiles");
  const waiting = root ? [root] : [];
  for (let seen = 0; seen < MAX_NAME_NODES; seen += 1) {
    const node = waiting.shift();
    if (!node) return;
    // Pairs of a name and a specification; the names are looked over.
    yield* dictsOf(lookUp(node, "Names"));
    waiting.push(...dictsOf(lookUp(node, "Kids")));
  }
}

function* looseFiles(context: PDFContext): Generator<PDFDict> {
  for (const [, object] of context.enumerateIndirectObjects()) if (object instanceof PDFDict && object.has(PDFName.of("EF"))) yield object;
}

function embeddedFile(specification: PDFDict): EmbeddedFile[] {
  const files = asDict(lookUp(specification, "EF"));
  const stream = files && (lookUp(files, "F") ?? lookUp(files, "UF"));
  if (!(stream instanceof PDFRawStream)) return [];
  const type = lookUp(stream.dict, "Subtype");
  return [
    {
      name: nameOf(lookUp(specification, "UF")) || nameOf(lookUp(specification, "F")),
      mediaType: type instanceof PDFName ? type.decodeText() : "",
      read: () => unpacked(stream),
    },
  ];
}

function unpacked(stream: PDFRawStream): Uint8Array {
  try {
    return decodePDFRawStream(stream).decode();
  } catch {
    throw new EInvoiceRefused(deny("E_INVOICE_PDF_UNREADABLE"));
  }
}

const nameOf = (object: PDFObject | undefined) =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : "";

function lookUp(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.lookup(PDFName.of(key));
}

function asDict(object: PDFObject | undefined, key?: string): PDFDict | undefined {
  const found = key === undefined || !(object instanceof PDFDict) ? object : lookUp(object, key);
  return found instanceof PDFDict ? found : undefined;
}

function dictsOf(object: PDFObject | undefined): PDFDict[] {
  if (!(object instanceof PDFArray)) return [];
  return Array.from({ length: object.size() }, (_, index) => object.lookup(index)).filter(
    (item): item is PDFDict => item instanceof PDFDict,
  );
}

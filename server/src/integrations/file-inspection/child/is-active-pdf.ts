import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNull,
  PDFRawStream,
  PDFStream,
  decodePDFRawStream,
  type PDFObject,
} from "@cantoo/pdf-lib";

import { sniffMediaType } from "../sniff-media-type.ts";

/** Entries that hold a program, or a form that is one. */
const programs = new Set(["/JS", "/JavaScript", "/XFA"]);
/** Actions that leave the paper: they run something, send or fetch data. */
const actions = new Set(["/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/GoToE", "/RichMediaExecute"]);
const annotations = new Set(["/RichMedia", "/3D"]);
/** What an e-invoice may carry inside it (EN 16931, BG-24); a PDF in a PDF is judged like the first. */
const pieces = ["application/xml", "application/pdf", "image/jpeg", "image/png"] as const;

/** A piece, and a piece of a piece: real invoices go no deeper. Neither does anything that prints nest objects so deep. */
const deepestPiece = 2;
const deepestObject = 100;

/** Does the file do anything but show itself? Throws when it cannot be parsed. */
export async function isActivePdf(content: Uint8Array, depth = 0): Promise<boolean> {
  if (depth > deepestPiece || namesActionOutside(content)) return true;
  // An object this reader cannot parse is one it cannot judge.
  const { context } = await PDFDocument.load(content, { password: "", updateMetadata: false, throwOnInvalidObject: true });
  const inside: PDFObject[] = [];
  // Every object of the file, whether a page leads to it or not.
  if (context.enumerateIndirectObjects().some(([, object]) => isActive(object, inside))) return true;
  for (const piece of inside) if (await isActivePiece(piece, depth)) return true;
  return false;
}

/** An object that a later one of the same number replaces is walked by nobody, yet another reader may find it. */
function namesActionOutside(content: Uint8Array): boolean {
  return /\/S\s*\/(JavaScript|Launch)\b/.test(Buffer.from(content).toString("latin1"));
}

function isActive(object: PDFObject, inside: PDFObject[], depth = 0): boolean {
  if (depth > deepestObject) return true;
  if (object instanceof PDFArray) return object.asArray().some((item) => isActive(item, inside, depth + 1));
  const dict = object instanceof PDFStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return false;
  inside.push(...piecesOf(dict));
  return isActiveDict(dict) || dict.values().some((value) => isActive(value, inside, depth + 1));
}

function isActiveDict(dict: PDFDict): boolean {
  return (
    dict.entries().some(([key, value]) => programs.has(key.asString()) && value !== PDFNull) ||
    actions.has(nameAt(dict, "S")) ||
    annotations.has(nameAt(dict, "Subtype"))
  );
}

function nameAt(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.asString() : "";
}

/** The streams of a file specification (ISO 32000, 7.11.4). */
function piecesOf(dict: PDFDict): PDFObject[] {
  const files = dict.lookup(PDFName.of("EF"));
  return files instanceof PDFDict ? files.keys().map((key) => files.lookup(key) ?? PDFNull) : [];
}

async function isActivePiece(piece: PDFObject, depth: number): Promise<boolean> {
  if (!(piece instanceof PDFRawStream)) return true;
  const bytes = decodePDFRawStream(piece).decode();
  const mediaType = await sniffMediaType(bytes, pieces);
  return mediaType === "application/pdf" ? isActivePdf(bytes, depth + 1) : mediaType === null;
}

import { deny } from "@portail-tic/shared/kernel/verdict";
import { EInvoiceRefused } from "./e-invoice-denial.ts";

/**
 * The text of an XML file: by its byte order mark, else by the encoding it declares, else UTF-8. Bytes that are no UTF-8 although it says
 * so are Windows-1252, as the suppliers' older software writes; blanks and zeros around the document are dropped.
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding) ?? (encoding === "utf-8" ? decoded(bytes, "windows-1252") : null);
  if (text === null) throw new EInvoiceRefused(deny("E_INVOICE_UNREADABLE", { line: 1 }));
  return text.replace(/^[\s\0\uFEFF]+/, "").replace(/[\s\0]+$/, "");
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark, « < » in two bytes tells.
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  // A declaration of two bytes a letter that is read with one is a program's mistake.
  return /^(utf-?16|utf-?8$)/.test(declared) ? "utf-8" : declared;
}

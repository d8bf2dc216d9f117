import { type AcceptedMediaType } from "@portail-tic/shared/documents/document-limits";
import { fileTypeFromBuffer } from "file-type";

/** Enough of a file to know what it is, in bytes. */
export const SNIFFED_BYTES = 65_536;

/** What the first bytes of a file are, whatever its name and its sender say; null when it is none of `accepted`. */
export async function sniffMediaType(head: Uint8Array, accepted: readonly AcceptedMediaType[]): Promise<AcceptedMediaType | null> {
  const found = await fileTypeFromBuffer(head);
  return accepted.find((type) => type === (found?.mime ?? plainXml(head))) ?? null;
}

/** XML without its declaration, which is allowed and which the library does not name. */
function plainXml(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.subarray(0, 200)).toString("latin1");
  return /^(\xef\xbb\xbf)?\s*<([A-Za-z_][\w.-]*:)?(Invoice|CreditNote|CrossIndustryInvoice|CrossIndustryDocument|StandardBusinessDocument)\b/.test(
    start,
  )
    ? "application/xml"
    : undefined;
}

import { ACCEPTED_MEDIA_TYPES, type AcceptedMediaType } from "@portail-tic/shared/documents/document-limits";
import { fileTypeFromBuffer } from "file-type";

/** Enough of a file to know what it is, in bytes. */
export const SNIFFED_BYTES = 65_536;

/** What the first bytes of a file are, whatever its name and its sender say; null when it is nothing we accept. */
export async function sniffMediaType(head: Uint8Array): Promise<AcceptedMediaType | null> {
  const found = await fileTypeFromBuffer(head);
  return ACCEPTED_MEDIA_TYPES.find((type) => type === found?.mime) ?? null;
}

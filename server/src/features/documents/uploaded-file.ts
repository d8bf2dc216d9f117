import type { AcceptedMediaType } from "@portail-tic/shared/documents/document-limits";
import type { Denial } from "@portail-tic/shared/kernel/verdict";
import * as z from "zod/mini";

/** A file whose bytes are safe in the storage and have no row yet. Size and hash are those of what is kept: a picture is drawn again. */
export interface ReceivedFile {
  readonly storageKey: string;
  readonly fileName: string;
  readonly mediaType: AcceptedMediaType;
  readonly byteSize: number;
  readonly pageCount: number | null;
  readonly sha256: Buffer;
  /** Of what came, to know a repeated call by. */
  readonly sentSha256: Buffer;
}

/** What became of a file of the request: received, or refused before it was kept. */
export class UploadedFile {
  readonly outcome: { readonly received: ReceivedFile } | { readonly denial: Denial };
  /** Set by `storeDocument`; a file that no row claims is removed. */
  isClaimed = false;

  constructor(outcome: UploadedFile["outcome"]) {
    this.outcome = outcome;
  }
}

/** The field of an input that holds a file, once `withUploadedFile` has read it. */
export const uploadedFileField = () => z.instanceof(UploadedFile);

/** The same for several files; none is a list too. */
export const uploadedFilesField = () => z.array(uploadedFileField());

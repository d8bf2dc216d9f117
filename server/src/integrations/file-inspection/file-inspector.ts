import type { AcceptedMediaType } from "@portail-tic/shared/documents/document-limits";
import type { Denial } from "@portail-tic/shared/kernel/verdict";
import type { Readable } from "node:stream";

/** Bytes on their way, in pieces. */
export type Content = AsyncIterable<Buffer>;

/** What is kept of a file that was accepted: the very bytes that came, or cleaner ones made from them. */
export type Inspected = { readonly pages: number | null } & (
  | { readonly kept: "AS_SENT" }
  | { readonly kept: "REWRITTEN"; readonly content: Content }
);

/** Looks into files that nobody trusts, somewhere they can do no harm. */
export interface FileInspector {
  /**
   * Judges what is inside a file: a PDF is parsed, a picture is drawn again without what was hidden in it. `keep` is called with what may be
   * kept; its failure is the caller's. Answers the reason when the file is refused. Throws OverloadedError when too many files wait.
   */
  inspect(
    mediaType: AcceptedMediaType,
    content: Readable,
    keep: (inspected: Inspected) => Promise<void>,
    /** Of the content, when it is known: the same bytes are not looked into twice in a row. */
    sha256?: Buffer,
  ): Promise<Denial | null>;
  /** Draws one page (1 is the first); null when the file has no such page or cannot be drawn. */
  renderPage(mediaType: AcceptedMediaType, content: Readable, page: number): Promise<Buffer | null>;
}

declare module "../../platform/services/services.ts" {
  interface Services {
    readonly fileInspector: FileInspector;
  }
}

import { E_INVOICE_MEDIA_TYPE } from "@portail-tic/shared/documents/document-limits";
import { createDocumentLinkSchema } from "@portail-tic/shared/documents/document.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { mayReadDocument } from "./document-readers.ts";
import { DocumentEntity } from "./document.entity.ts";
import { makeDownloadUrl } from "./download-link.ts";

/**
 * A signed address of 60 seconds, of the file or of the picture of one page. NOT_FOUND for a stranger; a file that waits for its check is not
 * given out.
 */
export const createDocumentLink = defineUseCase({
  name: "createDocumentLink",
  access: "signedIn",
  input: createDocumentLinkSchema,
  async run(uc, { documentId, page }) {
    const document = await uc.manager.findOneBy(DocumentEntity, { id: documentId });
    if (!document || !(await mayReadDocument(uc, document))) return notFound();
    if (document.scanStatus === "INFECTED") refuse("DOCUMENT_INFECTED");
    if (document.scanStatus === "PENDING") refuse("DOCUMENT_NOT_READY");
    uc.audit({ subjectKind: "Document", subjectId: documentId, actingForStructureId: document.structureId });
    const { pageCount } = document;
    if (page && page > (pageCount ?? unknownPages(document))) refuse("NOT_FOUND", { path: ["page"] });
    const target = page ? { kind: "document-page", id: `${documentId}/${page}` } : { kind: "document", id: documentId };
    return { url: await makeDownloadUrl(uc.services, target, uc.now), pageCount };
  },
});

/** PDFs kept before pages were counted may have any number; an e-invoice has none to draw. */
function unknownPages({ mediaType }: DocumentEntity): number {
  return mediaType === E_INVOICE_MEDIA_TYPE ? 0 : Number.POSITIVE_INFINITY;
}

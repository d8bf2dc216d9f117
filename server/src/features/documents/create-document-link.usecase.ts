import { createDocumentLinkSchema } from "@portail-tic/shared/documents/document.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { mayReadDocument } from "./document-readers.ts";
import { DocumentEntity } from "./document.entity.ts";
import { makeDownloadUrl } from "./download-link.ts";

/** A signed address of 60 seconds. NOT_FOUND for a stranger; a file that waits for its check is not given out. */
export const createDocumentLink = defineUseCase({
  name: "createDocumentLink",
  access: "signedIn",
  input: createDocumentLinkSchema,
  async run(uc, { documentId }) {
    const document = await uc.manager.findOneBy(DocumentEntity, { id: documentId });
    if (!document || !(await mayReadDocument(uc, document))) return notFound();
    if (document.scanStatus === "INFECTED") refuse("DOCUMENT_INFECTED");
    if (document.scanStatus === "PENDING") refuse("DOCUMENT_NOT_READY");
    uc.audit({ subjectKind: "Document", subjectId: documentId, actingForStructureId: document.structureId });
    return { url: await makeDownloadUrl(uc.services, { kind: "document", id: documentId }, uc.now) };
  },
});

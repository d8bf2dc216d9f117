import { detachDocumentSchema } from "@portail-tic/shared/refunds/detach-document.schema";
import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { deleteUnusedDocument } from "../documents/index.ts";
import { lineSaved, raiseVersion, saverOf } from "./draft-changes.ts";
import { lockRequest } from "./lock-request.ts";

/** Takes a file away from a draft and from its lines; the file itself goes when it serves nowhere else. */
export const detachDocument = defineUseCase({
  name: "detachDocument",
  access: "signedIn",
  input: detachDocumentSchema,
  async run(uc, { requestId, documentId }) {
    const { facts } = await lockRequest(uc, requestId);
    enforce(judgeRefundAction("UPDATE", facts));
    await detach(uc, requestId, documentId);
    // Everything that may hold a file belongs to its structure, whose lock we have: nobody starts to use it meanwhile.
    const isDeleted = await deleteUnusedDocument(uc, documentId);
    uc.audit({ details: { documentId, isDeleted } });
    return { requestId };
  },
});

/** A file of another request or structure is answered as one that does not exist. */
async function detach(uc: UseCase, requestId: string, documentId: string): Promise<void> {
  const ids = [requestId, documentId];
  const attachments = await countOf(uc.manager, `delete from refund_attachment where request_id = $1 and document_id = $2`, ids);
  const lines = await countOf(
    uc.manager,
    `update refund_line l set document_id = null, billed_to = null, ${lineSaved} where l.request_id = $3 and l.document_id = $4`,
    [...saverOf(uc), ...ids],
  );
  if (attachments + lines === 0) refuse("NOT_FOUND", { path: ["documentId"] });
  await raiseVersion(uc, requestId);
}

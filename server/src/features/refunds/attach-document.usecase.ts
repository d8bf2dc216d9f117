import { attachDocumentSchema } from "@portail-tic/shared/documents/document.schema";
import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import * as z from "zod/mini";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { countOf } from "../../platform/database/statements.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { documentsOfStructure, fingerprintOf, storeDocument, uploadedFileField } from "../documents/index.ts";
import { lockOwnStructure } from "../structures/index.ts";
import { lineSaved, raiseVersion, saverOf } from "./draft-changes.ts";
import { lockRequest } from "./lock-request.ts";

const input = z.extend(attachDocumentSchema, { file: uploadedFileField() });

type Input = z.infer<typeof input>;

/**
 * Keeps a file for a structure and, when asked, attaches it to a draft or to one of its lines. With a key, the same file again answers the
 * document that is there and keeps nothing more; another file is IDEMPOTENCY_CONFLICT.
 */
export const attachDocument = defineUseCase({
  name: "attachDocument",
  access: "signedIn",
  input,
  async run(uc, { idempotencyKey, file, ...wanted }) {
    await judgeRights(uc, wanted.structureId);
    const drafts = await draftsOf(uc, wanted);
    const work = () => attach(uc, { ...wanted, file }, drafts);
    const documentId = idempotencyKey ? await uc.once(idempotencyKey, { ...wanted, file: fingerprintOf(file) }, work) : await work();
    // The first call's file was taken away since: its answer cannot be given again.
    if (!(await documentsOfStructure(uc.manager, wanted.structureId, [documentId])).has(documentId)) refuse("NOT_FOUND");
    uc.audit({ subjectKind: "Document", subjectId: documentId, actingForStructureId: wanted.structureId });
    return { documentId, requestId: drafts[0] };
  },
});

/** The drafts that change by it: the one that gets the file and that of the line, one and the same when both are named. */
async function draftsOf(
  uc: UseCase,
  { refundRequestId, refundLineId }: Pick<Input, "refundRequestId" | "refundLineId">,
): Promise<string[]> {
  const ofLine = refundLineId ? await requestOfLine(uc, refundLineId) : null;
  return [...new Set([refundRequestId, ofLine])].filter((id) => typeof id === "string");
}

async function attach(uc: UseCase, wanted: Omit<Input, "idempotencyKey">, drafts: readonly string[]): Promise<string> {
  const { structureId, kind, file, refundRequestId, refundLineId } = wanted;
  for (const id of drafts) await judgeDraft(uc, id, structureId);
  const documentId = await storeDocument(uc, { structureId, kind, file, field: "file" });
  if (refundRequestId) await attachToRequest(uc, refundRequestId, documentId);
  if (refundLineId) await attachToLine(uc, refundLineId, documentId);
  for (const id of drafts) await raiseVersion(uc, id);
  return documentId;
}

/** Of every call, also a repeated one: who lost the right meanwhile reads nothing by an old key. */
async function judgeRights(uc: UseCase, structureId: string): Promise<void> {
  const { capabilities } = await lockOwnStructure(uc, structureId);
  if (!capabilities.has("TIC_REFUND_WRITE")) refuse("NOT_ALLOWED");
}

async function requestOfLine(uc: UseCase, lineId: string): Promise<string> {
  const [line] = await uc.manager.query<{ requestId: string }[]>(`select request_id as "requestId" from refund_line where id = $1`, [
    lineId,
  ]);
  return line?.requestId ?? notFound();
}

async function judgeDraft(uc: UseCase, requestId: string, structureId: string): Promise<void> {
  const { request, facts } = await lockRequest(uc, requestId);
  if (request.structureId !== structureId) notFound();
  enforce(judgeRefundAction("UPDATE", facts));
}

async function attachToRequest(uc: UseCase, requestId: string, documentId: string): Promise<void> {
  await uc.manager.query(`insert into refund_attachment (request_id, document_id, created_at) values ($1, $2, $3)`, [
    requestId,
    documentId,
    uc.now,
  ]);
}

async function attachToLine(uc: UseCase, lineId: string, documentId: string): Promise<void> {
  const attached = await countOf(uc.manager, `update refund_line l set document_id = $4, billed_to = null, ${lineSaved} where l.id = $3`, [
    ...saverOf(uc),
    lineId,
    documentId,
  ]);
  if (attached !== 1) notFound(); // removed between the two statements
}

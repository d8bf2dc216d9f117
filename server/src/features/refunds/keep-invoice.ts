import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { storeDocument } from "../documents/index.ts";
import type { ImportSource } from "./import-source.ts";
import type { JudgedCandidate } from "./judge-candidates.ts";
import type { RefundRequestEntity } from "./refund-request.entity.ts";

/**
 * Keeps an e-invoice as the document of its lines. When a person has to type them, it waits among the pieces of the draft, where the form
 * of a line offers it. Answers null for a table, and when nothing of the invoice concerns the draft.
 */
export async function keepInvoice(
  uc: UseCase,
  { id: requestId, structureId }: RefundRequestEntity,
  { file }: ImportSource,
  judged: readonly JudgedCandidate[],
): Promise<string | null> {
  if (!file || !("received" in file.outcome) || judged.every(({ status }) => status === "IGNORED")) return null;
  const known = await sameFile(uc, requestId, file.outcome.received.sha256);
  if (known) return known;
  const documentId = await storeDocument(uc, { structureId, kind: "INVOICE", file, field: "files" });
  if (judged.every(({ line }) => line === null)) {
    const billedTo = judged.find(({ candidate }) => candidate.billedTo !== null)?.candidate.billedTo ?? null;
    await uc.manager.query(`insert into refund_attachment (request_id, document_id, created_at, billed_to) values ($1, $2, $3, $4)`, [
      requestId,
      documentId,
      uc.now,
      billedTo,
    ]);
  }
  return documentId;
}

/** A file that is sent again is the one that is there. */
async function sameFile(uc: UseCase, requestId: string, sha256: Buffer): Promise<string | null> {
  const [row] = await uc.manager.query<{ id: string }[]>(
    `select d.id from document d where d.sha256 = $2 and d.id in (
       select document_id from refund_line where request_id = $1 union all select document_id from refund_attachment where request_id = $1)`,
    [requestId, sha256],
  );
  return row?.id ?? null;
}

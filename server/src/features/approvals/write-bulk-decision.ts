import type { ApprovalVerdict } from "@portail-tic/shared/approvals/approval-status";
import type { RejectionReason } from "@portail-tic/shared/approvals/rejection-reasons";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { originOf } from "../../platform/sessions/resolve-asker.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { BulkSubjectName } from "./bulk-subjects.ts";

export interface BulkAsked {
  readonly subject: BulkSubjectName;
  /** What is decided, in this order; each once. */
  readonly ids: readonly string[];
  readonly verdict: ApprovalVerdict;
  readonly rejectionReason: RejectionReason | null;
  readonly motiveCode: string | null;
  readonly publicReason: string;
  readonly internalNote: string;
}

/** Writes a list to decide, for the job; whether the viewer may decide each is the caller's question, then the job's. Answers its id. */
export async function writeBulkDecision(uc: UseCase, input: BulkAsked): Promise<string> {
  await limitInProgress(uc);
  const id = newId(uc.now);
  const origin = originOf(uc.viewer);
  await uc.manager.query(
    `insert into bulk_decision (id, asked_by, session_id, token_id, subject, verdict, rejection_reason, motive_code, public_reason, internal_note,
       created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      userIdOf(uc.viewer),
      origin?.sessionId,
      origin?.tokenId,
      input.subject,
      input.verdict,
      input.rejectionReason,
      input.motiveCode,
      input.publicReason || null,
      input.internalNote || null,
      uc.now,
    ],
  );
  const column = input.subject === "APPROVAL" ? "approval_id" : "request_id";
  await uc.manager.query(
    `insert into bulk_decision_item (bulk_decision_id, position, ${column})
     select $1, a.position, a.id from unnest($2::uuid[]) with ordinality as a (id, position)`,
    [id, input.ids],
  );
  return id;
}

/** The person's row makes two calls at once count one after the other. */
async function limitInProgress(uc: UseCase): Promise<void> {
  const userId = userIdOf(uc.viewer);
  await uc.manager.query(`select 1 from app_user where id = $1 for no key update`, [userId]);
  const unfinished = await uc.manager.query<unknown[]>(`select 1 from bulk_decision where asked_by = $1 and finished_at is null`, [userId]);
  const max = policy.bulkDecisions.inProgress;
  if (unfinished.length >= max) refuse("BULK_DECISIONS_RUNNING", { params: { max } });
}

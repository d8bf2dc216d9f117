import { decideApprovalsSchema, type DecideApprovalsInput } from "@portail-tic/shared/approvals/decide-approvals.schema";
import { reasonOf } from "@portail-tic/shared/approvals/decide-approval.schema";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { originOf } from "../../platform/sessions/resolve-asker.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { grantParams } from "../access/index.ts";
import { viewerDecides } from "./approval.sql.ts";
import { getBulkDecision } from "./bulk-decision.queries.ts";

/**
 * Takes the same decision on up to 500 requests (FR: décision groupée). Nothing is decided yet when it answers: a job decides each request in a
 * transaction of its own, with the rights the decider has then, and the result of each can be read while it works and afterwards.
 */
export const decideApprovals = defineUseCase({
  name: "decideApprovals",
  access: "signedIn",
  input: decideApprovalsSchema,
  async run(uc: UseCase, { idempotencyKey, ...input }: DecideApprovalsInput) {
    const id = await uc.once(idempotencyKey, input, () => writeBulkDecision(uc, input));
    uc.audit({ subjectKind: "BulkDecision", subjectId: id, details: { verdict: input.verdict, items: input.approvalIds.length } });
    return { bulkDecision: await getBulkDecision(uc, id) };
  },
});

async function writeBulkDecision(uc: UseCase, input: Omit<DecideApprovalsInput, "idempotencyKey">): Promise<string> {
  const approvalIds = [...new Set(input.approvalIds)];
  await requireDecider(uc, approvalIds);
  await limitInProgress(uc);
  const id = newId(uc.now);
  const origin = originOf(uc.viewer);
  await uc.manager.query(
    `insert into bulk_decision (id, asked_by, session_id, token_id, verdict, rejection_reason, public_reason, internal_note, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      userIdOf(uc.viewer),
      origin?.sessionId,
      origin?.tokenId,
      input.verdict,
      reasonOf(input),
      input.publicReason || null,
      input.internalNote || null,
      uc.now,
    ],
  );
  await uc.manager.query(
    `insert into bulk_decision_item (bulk_decision_id, position, approval_id)
     select $1, a.position, a.id from unnest($2::uuid[]) with ordinality as a (id, position)`,
    [id, approvalIds],
  );
  return id;
}

/** One id that is foreign or absent refuses the whole list: the answer says nothing about which. */
async function requireDecider(uc: UseCase, approvalIds: readonly string[]): Promise<void> {
  const decidable = await uc.manager.query<unknown[]>(`select 1 from approval p where p.id = any ($4::uuid[]) and ${viewerDecides}`, [
    ...grantParams(uc.viewer, uc.now),
    approvalIds,
  ]);
  if (decidable.length !== approvalIds.length) notFound();
}

/** The person's row makes two calls at once count one after the other. */
async function limitInProgress(uc: UseCase): Promise<void> {
  const userId = userIdOf(uc.viewer);
  await uc.manager.query(`select 1 from app_user where id = $1 for no key update`, [userId]);
  const unfinished = await uc.manager.query<unknown[]>(`select 1 from bulk_decision where asked_by = $1 and finished_at is null`, [userId]);
  const max = policy.bulkDecisions.inProgress;
  if (unfinished.length >= max) refuse("BULK_DECISIONS_RUNNING", { params: { max } });
}

import { decideApprovalsSchema, type DecideApprovalsInput } from "@portail-tic/shared/approvals/decide-approvals.schema";
import { reasonOf } from "@portail-tic/shared/approvals/decide-approval.schema";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { grantParams } from "../access/index.ts";
import { viewerDecides } from "./approval.sql.ts";
import { getBulkDecision } from "./bulk-decision.queries.ts";
import { writeBulkDecision } from "./write-bulk-decision.ts";

/**
 * Takes the same decision on up to 500 requests (FR: décision groupée). Nothing is decided yet when it answers: a job decides each request in a
 * transaction of its own, with the rights the decider has then, and the result of each can be read while it works and afterwards.
 */
export const decideApprovals = defineUseCase({
  name: "decideApprovals",
  access: "signedIn",
  input: decideApprovalsSchema,
  async run(uc: UseCase, { idempotencyKey, ...input }: DecideApprovalsInput) {
    const id = await uc.once(idempotencyKey, input, () => ask(uc, input));
    uc.audit({ subjectKind: "BulkDecision", subjectId: id, details: { verdict: input.verdict, items: input.approvalIds.length } });
    return { bulkDecision: await getBulkDecision(uc, id) };
  },
});

async function ask(uc: UseCase, { approvalIds, ...input }: Omit<DecideApprovalsInput, "idempotencyKey">): Promise<string> {
  const ids = [...new Set(approvalIds)];
  await requireDecider(uc, ids);
  return writeBulkDecision(uc, { ...input, subject: "APPROVAL", ids, rejectionReason: reasonOf(input), motiveCode: null });
}

/** One id that is foreign or absent refuses the whole list: the answer says nothing about which. */
async function requireDecider(uc: UseCase, approvalIds: readonly string[]): Promise<void> {
  const decidable = await uc.manager.query<unknown[]>(`select 1 from approval p where p.id = any ($4::uuid[]) and ${viewerDecides}`, [
    ...grantParams(uc.viewer, uc.now),
    approvalIds,
  ]);
  if (decidable.length !== approvalIds.length) notFound();
}

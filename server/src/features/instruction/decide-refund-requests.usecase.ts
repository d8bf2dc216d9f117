import { decideRefundRequestsSchema, motiveOf, type DecideRefundRequestsInput } from "@portail-tic/shared/instruction/instruction.schema";
import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { addBulkSubject, getBulkDecision, writeBulkDecision } from "../approvals/index.ts";
import { instructedOffices, lockRequest, takeStep } from "../refunds/index.ts";
import { decideRefundRequest } from "./decide-refund-request.usecase.ts";

/**
 * Takes the same decision on up to 500 requests of the office (FR: décision groupée). Nothing is decided yet when it answers: a job decides
 * each in a transaction of its own, by the rule and with the rights of that moment, and the result of each can be read.
 */
export const decideRefundRequests = defineUseCase({
  name: "decideRefundRequests",
  access: ["INSTRUCTOR"],
  tokens: "never",
  input: decideRefundRequestsSchema,
  async run(uc: UseCase, { idempotencyKey, ...input }: DecideRefundRequestsInput) {
    const id = await uc.once(idempotencyKey, input, () => ask(uc, input));
    uc.audit({ subjectKind: "BulkDecision", subjectId: id, details: { verdict: input.verdict, items: input.requestIds.length } });
    return { bulkDecision: await getBulkDecision(uc, id) };
  },
});

async function ask(
  uc: UseCase,
  { requestIds, verdict, reason, ...input }: Omit<DecideRefundRequestsInput, "idempotencyKey">,
): Promise<string> {
  const ids = [...new Set(requestIds)];
  await requireOffice(uc, ids);
  const motiveCode = motiveOf({ verdict, reason, motiveCode: input.motiveCode });
  const { internalNote } = input;
  return writeBulkDecision(uc, {
    subject: "REFUND_REQUEST",
    ids,
    verdict,
    rejectionReason: null,
    motiveCode,
    publicReason: reason,
    internalNote,
  });
}

/** One id of another office, or of none, refuses the whole list: the answer says nothing about which. */
async function requireOffice(uc: UseCase, ids: readonly string[]): Promise<void> {
  const found = await uc.manager.query<unknown[]>(
    `select 1 from refund_request where id = any ($1::uuid[]) and office_id = any ($2::uuid[]) and status <> 'DRAFT'`,
    [ids, instructedOffices(uc.viewer)],
  );
  if (found.length !== ids.length) notFound();
}

/** What nobody has in hand is taken on the way; the rest is the decision of a single request. */
addBulkSubject(
  "REFUND_REQUEST",
  {
    ...decideRefundRequest,
    async run(uc, input) {
      const { request, facts } = await lockRequest(uc, input.id);
      const mayTake = judgeRefundAction("TAKE", facts).allowed;
      if (mayTake) await takeStep(uc, request, { to: "IN_REVIEW", changes: { instructorId: userIdOf(uc.viewer) } });
      return decideRefundRequest.run(uc, input, undefined);
    },
  },
  ({ id, verdict, motiveCode, publicReason, internalNote }) => ({ id, verdict, motiveCode, reason: publicReason, internalNote }),
  ({ isProposed }) => (isProposed ? "PROPOSED" : "DECIDED"),
);

import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { decideRefundRequestSchema, type DecideRefundRequestInput } from "@portail-tic/shared/instruction/instruction.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { amendRequest, lockRequest } from "../refunds/index.ts";
import { applyDecision, writeDecision } from "./decisions.ts";

/**
 * The instructor who took a request grants it, or rejects it with a motive (its invoices are free again). Above the amount of his office the
 * decision is proposed: a colleague confirms it or sends it back.
 */
export const decideRefundRequest = defineUseCase({
  name: "decideRefundRequest",
  access: ["INSTRUCTOR"],
  tokens: "never",
  input: decideRefundRequestSchema,
  async run(uc: UseCase, { id, ...input }: DecideRefundRequestInput) {
    const { request, facts } = await lockRequest(uc, id);
    enforce(judgeRefundAction(input.verdict === "APPROVED" ? "APPROVE" : "REJECT", facts));
    const { decision, isFinal } = await writeDecision(uc, request, input);
    uc.audit({ details: { verdict: input.verdict, isProposed: !isFinal } });
    if (isFinal) await applyDecision(uc, request, decision);
    // It stays in review, and says whose decision waits.
    else await amendRequest(uc, request, { proposedBy: decision.proposedBy });
    return { requestId: id, isProposed: !isFinal };
  },
});

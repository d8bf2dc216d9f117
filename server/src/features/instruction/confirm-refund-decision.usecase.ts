import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { confirmRefundDecisionSchema } from "@portail-tic/shared/instruction/instruction.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockRequest } from "../refunds/index.ts";
import { applyDecision } from "./decisions.ts";
import { settleProposal } from "./settle-proposal.ts";

/** A second officer of the office confirms what the first proposed: from then on it is decided. Never the same person. */
export const confirmRefundDecision = defineUseCase({
  name: "confirmRefundDecision",
  access: ["INSTRUCTOR"],
  tokens: "never",
  input: confirmRefundDecisionSchema,
  async run(uc, { id, decisionId }) {
    const { request, facts } = await lockRequest(uc, id);
    enforce(judgeRefundAction("CONFIRM", facts));
    const decision = await settleProposal(uc, { requestId: id, decisionId, outcome: "FINAL" });
    uc.audit({ details: { verdict: decision.verdict } });
    await applyDecision(uc, request, decision);
    return { requestId: id };
  },
});

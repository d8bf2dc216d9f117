import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { sendBackRefundDecisionSchema } from "@portail-tic/shared/instruction/instruction.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { amendRequest, lockRequest } from "../refunds/index.ts";
import { settleProposal } from "./settle-proposal.ts";

/** A colleague sends a proposed decision back to the review, with a note; its author may take it back too. */
export const sendBackRefundDecision = defineUseCase({
  name: "sendBackRefundDecision",
  access: ["INSTRUCTOR"],
  tokens: "never",
  input: sendBackRefundDecisionSchema,
  async run(uc, { id, decisionId, note }) {
    const { request, facts } = await lockRequest(uc, id);
    enforce(judgeRefundAction("SEND_BACK", facts));
    const { proposedBy } = await settleProposal(uc, { requestId: id, decisionId, outcome: "SENT_BACK", note });
    await amendRequest(uc, request, { proposedBy: null });
    await uc.announce("refund.sentBack", { requestId: id, officerId: proposedBy, byId: userIdOf(uc.viewer) });
    return { requestId: id };
  },
});

import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { decideRefundRequestSchema } from "@portail-tic/shared/instruction/instruction.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockRequest, releaseInvoices, takeStep } from "../refunds/index.ts";

/** The instructor who took a request grants it, or rejects it with a reason (its invoices are free again). */
export const decideRefundRequest = defineUseCase({
  name: "decideRefundRequest",
  access: ["INSTRUCTOR"],
  tokens: "never",
  input: decideRefundRequestSchema,
  async run(uc, { id, verdict, reason: typed }) {
    const { request, facts } = await lockRequest(uc, id);
    enforce(judgeRefundAction(verdict === "APPROVED" ? "APPROVE" : "REJECT", facts));
    const reason = typed === "" ? null : typed;
    await takeStep(uc, request, { to: verdict, reason, changes: { decisionReason: reason } });
    if (verdict === "REJECTED") await releaseInvoices(uc, id);
    return { requestId: id };
  },
});

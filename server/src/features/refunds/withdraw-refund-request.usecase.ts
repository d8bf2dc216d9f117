import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { withdrawRefundRequestSchema } from "@portail-tic/shared/refunds/refund.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { releaseInvoices } from "./invoice-claims.ts";
import { lockRequest } from "./lock-request.ts";
import { takeStep } from "./take-step.ts";

/** The requester gives up a request that nobody has decided (FR: abandonner); its invoices are free again. */
export const withdrawRefundRequest = defineUseCase({
  name: "withdrawRefundRequest",
  access: "signedIn",
  input: withdrawRefundRequestSchema,
  async run(uc, { id, reason }) {
    const { request, facts } = await lockRequest(uc, id);
    enforce(judgeRefundAction("WITHDRAW", facts));
    await takeStep(uc, request, { to: "WITHDRAWN", reason });
    await releaseInvoices(uc, id);
    return { requestId: id };
  },
});

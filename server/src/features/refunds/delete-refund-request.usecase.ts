import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { refundRequestIdSchema } from "@portail-tic/shared/refunds/refund.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockRequest } from "./lock-request.ts";
import { RefundRequestEntity } from "./refund-request.entity.ts";

/** Deletes a draft with its lines; what was sent is never deleted. */
export const deleteRefundRequest = defineUseCase({
  name: "deleteRefundRequest",
  access: "signedIn",
  input: refundRequestIdSchema,
  async run(uc, { id }) {
    const { facts } = await lockRequest(uc, id);
    enforce(judgeRefundAction("DELETE", facts));
    await uc.manager.delete(RefundRequestEntity, { id, status: "DRAFT" });
    return { deletedId: id };
  },
});

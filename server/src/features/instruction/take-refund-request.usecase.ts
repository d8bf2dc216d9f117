import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { instructedRequestSchema } from "@portail-tic/shared/instruction/instruction.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockRequest, takeStep } from "../refunds/index.ts";

/** An instructor of the office takes a waiting request in review; the first one wins. */
export const takeRefundRequest = defineUseCase({
  name: "takeRefundRequest",
  access: ["INSTRUCTOR"],
  tokens: "never",
  input: instructedRequestSchema,
  async run(uc, { id }) {
    const { request, facts } = await lockRequest(uc, id);
    enforce(judgeRefundAction("TAKE", facts));
    await takeStep(uc, request, { to: "IN_REVIEW", changes: { instructorId: userIdOf(uc.viewer) } });
    return { requestId: id };
  },
});

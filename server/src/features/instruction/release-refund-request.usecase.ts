import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { instructedRequestSchema } from "@portail-tic/shared/instruction/instruction.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockRequest, takeStep } from "../refunds/index.ts";

/** The instructor puts back a request he has in review; it waits again, at its age. */
export const releaseRefundRequest = defineUseCase({
  name: "releaseRefundRequest",
  access: ["INSTRUCTOR"],
  tokens: "never",
  input: instructedRequestSchema,
  async run(uc, { id }) {
    const { request, facts } = await lockRequest(uc, id);
    enforce(judgeRefundAction("RELEASE", facts));
    await takeStep(uc, request, { to: "AVAILABLE", changes: { instructorId: null } });
    return { requestId: id };
  },
});

import { at, deny } from "@portail-tic/shared/kernel/verdict";
import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { rerouteRefundRequestSchema } from "@portail-tic/shared/instruction/instruction.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockRequest, takeStep } from "../refunds/index.ts";
import { getOffice } from "../staff/index.ts";

/** An instructor sends a request to the office it belongs to, with the reason that the requester reads (FR: réorienter). It waits there at once. */
export const rerouteRefundRequest = defineUseCase({
  name: "rerouteRefundRequest",
  access: ["INSTRUCTOR"],
  tokens: "never",
  input: rerouteRefundRequestSchema,
  async run(uc, { id, officeId, reason }) {
    const { request, facts } = await lockRequest(uc, id);
    enforce(judgeRefundAction("REROUTE", facts));
    if (request.officeId === officeId) enforce(at("officeId", deny("SAME_OFFICE")));
    const office = (await getOffice(uc.manager, officeId)) ?? notFound();
    uc.audit({ details: { officeId } });
    const changes = { officeId: office.id, instructorId: null };
    const sent = await takeStep(uc, request, { to: "REROUTED", reason, changes });
    await takeStep(uc, sent, { to: "AVAILABLE" });
    return { movedId: id };
  },
});

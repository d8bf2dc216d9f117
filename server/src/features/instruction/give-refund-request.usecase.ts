import { at, deny } from "@portail-tic/shared/kernel/verdict";
import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { giveRefundRequestSchema } from "@portail-tic/shared/instruction/instruction.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { amendRequest, lockRequest, takeStep, type RefundRequestEntity } from "../refunds/index.ts";

/** An instructor gives a request of the office to a colleague, or takes over that of one who is away; both are told. */
export const giveRefundRequest = defineUseCase({
  name: "giveRefundRequest",
  access: ["INSTRUCTOR"],
  tokens: "never",
  input: giveRefundRequestSchema,
  async run(uc, { id, officerId }) {
    const { request, facts } = await lockRequest(uc, id);
    enforce(judgeRefundAction("GIVE", facts));
    const { instructorId: formerId, status } = request;
    if (formerId === officerId) return { requestId: id };
    await requireColleague(uc, request, officerId);
    uc.audit({ details: { officerId } });
    if (status === "AVAILABLE") await takeStep(uc, request, { to: "IN_REVIEW", changes: { instructorId: officerId } });
    else await amendRequest(uc, request, { instructorId: officerId });
    await uc.announce("refund.given", { requestId: id, officerId, formerId, byId: userIdOf(uc.viewer) });
    return { requestId: id };
  },
});

/** An instructor of the same office, with nothing to do with the structure. */
async function requireColleague(uc: UseCase, request: RefundRequestEntity, officerId: string): Promise<void> {
  const [found] = await uc.manager.query<unknown[]>(
    `select 1 from staff_role o where o.user_id = $1 and o.role = 'INSTRUCTOR' and o.office_id = $2 and $1 not in ($4::uuid, $5::uuid)
       and not exists (select from access_grant a where a.user_id = $1 and a.structure_id = $3
         and a.valid_from <= $6 and (a.valid_until is null or a.valid_until > $6))`,
    [officerId, request.officeId, request.structureId, request.createdBy, request.submittedBy, uc.now],
  );
  if (!found) enforce(at("officerId", deny("OFFICER_UNKNOWN")));
}

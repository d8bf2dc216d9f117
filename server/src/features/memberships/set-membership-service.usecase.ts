import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { canSetService } from "@portail-tic/shared/memberships/membership-rules";
import { setMembershipServiceSchema, type SetMembershipServiceInput } from "@portail-tic/shared/memberships/membership.schema";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { findOpenService } from "../structure-services/index.ts";
import { lockMembership } from "./lock-membership.ts";

/** Says in which service of the structure somebody works, or in none. It gives no right. */
export const setMembershipService = defineUseCase({
  name: "setMembershipService",
  access: "signedIn",
  input: setMembershipServiceSchema,
  async run(uc, { membershipId, serviceCode }: SetMembershipServiceInput) {
    const { membership, isOwn, capabilities } = await lockMembership(uc, membershipId);
    const { structureId } = membership;
    uc.audit({ subjectKind: "Membership", subjectId: membershipId, actingForStructureId: structureId });
    enforce(canSetService({ role: membership.role, isEnded: membership.endedAt !== null, isOwn, capabilities }));
    const service = serviceCode === "" ? null : await findOpenService(uc.manager, structureId, serviceCode, parisDateOf(uc.now));
    if (serviceCode !== "" && !service) refuse("SERVICE_UNKNOWN", { path: ["serviceCode"] });
    const serviceId = service?.id ?? null;
    const set = await countOf(uc.manager, `update membership set service_id = $2 where id = $1 and ended_at is null`, [
      membershipId,
      serviceId,
    ]);
    if (set !== 1) refuse("MEMBERSHIP_ENDED");
    return { membership: { ...membership, serviceId } };
  },
});

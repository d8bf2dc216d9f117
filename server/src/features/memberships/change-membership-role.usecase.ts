import { canChangeRole } from "@portail-tic/shared/memberships/membership-rules";
import { changeMembershipRoleSchema, type ChangeMembershipRoleInput } from "@portail-tic/shared/memberships/membership.schema";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { markReviewed } from "./access-review.queries.ts";
import { countDeputies, giveRole } from "./give-role.ts";
import { lockMembership } from "./lock-membership.ts";
import type { MembershipEntity } from "./membership.entity.ts";

/** Makes a deputy of a member, or a member of a deputy (FR: changer le rôle); effective at the next request. */
export const changeMembershipRole = defineUseCase({
  name: "changeMembershipRole",
  access: "signedIn",
  input: changeMembershipRoleSchema,
  async run(uc: UseCase, { id, role }: ChangeMembershipRoleInput) {
    const { membership, isOwn, capabilities } = await lockMembership(uc, id);
    const { structureId, userId } = membership;
    uc.audit({ subjectKind: "Membership", subjectId: id, actingForStructureId: structureId, details: { role } });
    const deputies = await countDeputies(uc.manager, structureId);
    enforce(canChangeRole({ role: membership.role, isEnded: membership.endedAt !== null, isOwn, capabilities, deputies }, role));
    if (role === "DEPUTY_MANAGER") await giveRole(uc, { userId, structureId, role, proof: null });
    else await stepDown(uc, membership);
    await markReviewed(uc, membership, userIdOf(uc.viewer));
    await uc.announce("membership.roleChanged", { membershipId: id, role, changedBy: userIdOf(uc.viewer) });
    return { membership: { ...membership, role } };
  },
});

async function stepDown(uc: UseCase, { id }: MembershipEntity): Promise<void> {
  const lowered = await countOf(
    uc.manager,
    `update membership set role = 'MEMBER' where id = $1 and role = 'DEPUTY_MANAGER' and ended_at is null`,
    [id],
  );
  if (lowered !== 1) refuse("MEMBERSHIP_ENDED");
}

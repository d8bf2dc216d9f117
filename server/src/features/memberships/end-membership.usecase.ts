import { endMembershipSchema, type EndMembershipInput } from "@portail-tic/shared/memberships/membership.schema";
import { canEndMembership, judgeEndReason } from "@portail-tic/shared/memberships/membership-rules";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { cancelOffersTo } from "./management-offer.queries.ts";
import { lockMembership } from "./lock-membership.ts";

/** Leaves a structure, or ends somebody's attachment to it; rights on it end in the same instant (the view asks for the attachment). */
export const endMembership = defineUseCase({
  name: "endMembership",
  access: "signedIn",
  input: endMembershipSchema,
  async run(uc: UseCase, { id, reason }: EndMembershipInput) {
    const { membership, isOwn, capabilities } = await lockMembership(uc, id);
    uc.audit({ subjectKind: "Membership", subjectId: id, actingForStructureId: membership.structureId });
    enforce(canEndMembership({ role: membership.role, isEnded: membership.endedAt !== null, isOwn, capabilities }));
    enforce(judgeEndReason(isOwn, reason));
    const ended = await countOf(uc.manager, `update membership set ended_at = $2, end_reason = $3 where id = $1 and ended_at is null`, [
      id,
      uc.now,
      reason || null,
    ]);
    if (ended !== 1) refuse("MEMBERSHIP_ENDED");
    await cancelOffersTo(uc, membership);
    await uc.announce("membership.ended", { membershipId: id, endedBy: userIdOf(uc.viewer) });
    return { membership: { ...membership, endedAt: uc.now } };
  },
});

import { opens } from "@portail-tic/shared/access/capability-table";
import { keepMembershipSchema, type KeepMembershipInput } from "@portail-tic/shared/memberships/membership.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { markReviewed } from "./access-review.queries.ts";
import { lockMembership } from "./lock-membership.ts";

/** One line of the yearly review: this person keeps role and rights (FR: conserver). Changes nothing; the mark keeps one's place. */
export const keepMembership = defineUseCase({
  name: "keepMembership",
  access: "signedIn",
  input: keepMembershipSchema,
  async run(uc, { id }: KeepMembershipInput) {
    const { membership, capabilities } = await lockMembership(uc, id);
    uc.audit({ subjectKind: "Membership", subjectId: id, actingForStructureId: membership.structureId });
    if (!opens(capabilities, "reviewAccess")) refuse("NOT_MANAGER");
    if (membership.endedAt !== null) refuse("MEMBERSHIP_ENDED");
    if (!(await markReviewed(uc, membership, userIdOf(uc.viewer)))) refuse("ACCESS_REVIEW_CLOSED");
    return { membership };
  },
});

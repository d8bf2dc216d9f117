import type { FeatureModule } from "../../platform/features/feature-module.ts";
import "./membership.part.ts";
import { ApprovalMembershipResolver } from "./approval-membership.resolver.ts";
import { MembershipRequestEntity } from "./membership-request.entity.ts";
import { MembershipEntity } from "./membership.entity.ts";
import { membershipMails } from "./membership.mails.ts";
import { MembershipResolver } from "./membership.resolver.ts";
import { StructureMembersResolver } from "./structure-members.resolver.ts";

export { askMembership } from "./ask-membership.ts";
export { foundStructure } from "./found-structure.ts";
export { MembershipEntity } from "./membership.entity.ts";
export { Membership } from "./membership.type.ts";

export const membershipsFeature: FeatureModule = {
  name: "memberships",
  entities: [MembershipEntity, MembershipRequestEntity],
  resolvers: [MembershipResolver, StructureMembersResolver, ApprovalMembershipResolver],
  handlers: membershipMails,
};

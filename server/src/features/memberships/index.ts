import { membershipsStructureData } from "./memberships.structure-data.ts";
import type { FeatureModule } from "../../platform/features/feature-module.ts";
import "./carry-members.ts";
import "./membership.part.ts";
import { AccessReviewEntity, AccessReviewMarkEntity } from "./access-review.entity.ts";
import { accessReviewMails } from "./access-review.mails.ts";
import { AccessReviewResolver, MembershipAccessReviewResolver, StructureAccessReviewResolver } from "./access-review.resolver.ts";
import { accessReviews } from "./access-reviews.job.ts";
import { ApprovalMembershipResolver } from "./approval-membership.resolver.ts";
import { MembershipRequestEntity } from "./membership-request.entity.ts";
import { MembershipEntity } from "./membership.entity.ts";
import { addDeactivationObstacle } from "../structures/index.ts";
import { expireManagementOffers } from "./expire-management-offers.job.ts";
import { remindManagementOffers } from "./remind-management-offers.job.ts";
import { managementMails } from "./management-offer.mails.ts";
import { ManagementOfferEntity } from "./management-offer.entity.ts";
import { ManagementOfferResolver } from "./management-offer.resolver.ts";
import { membershipMails } from "./membership.mails.ts";
import { MembershipServiceResolver, RequestedServiceResolver } from "./membership-service.resolver.ts";
import { MembershipResolver } from "./membership.resolver.ts";
import { StructureMembersResolver } from "./structure-members.resolver.ts";
import { membershipsPersonalData } from "./memberships.personal-data.ts";

export { pendingOfferLoader } from "./management-offer.queries.ts";
export { ManagementOffer } from "./management-offer.type.ts";
export { askMembership } from "./ask-membership.ts";
export { findOverdueReviews } from "./access-review.queries.ts";
export { countDeputies, giveRole, type RoleWork } from "./give-role.ts";
export { addManagementMover, type ManagementMove } from "./management-moves.ts";
export { foundStructure } from "./found-structure.ts";
export { MembershipEntity } from "./membership.entity.ts";
export type { MembershipProof as MembershipProofName } from "./membership.entity.ts";
export { Membership, MembershipProof, MembershipRole } from "./membership.type.ts";
export { myMembershipLoader } from "./membership.queries.ts";

addDeactivationObstacle({
  code: "STRUCTURE_HAS_MEMBERS",
  sql: `select m.structure_id as id, m.id as "objectId", u.first_name || ' ' || u.last_name as label from membership m
    join app_user u on u.id = m.user_id where m.structure_id = any ($1) and m.ended_at is null and m.role <> 'PRINCIPAL_MANAGER'`,
});

export const membershipsFeature: FeatureModule = {
  name: "memberships",
  entities: [MembershipEntity, MembershipRequestEntity, ManagementOfferEntity, AccessReviewEntity, AccessReviewMarkEntity],
  resolvers: [
    MembershipResolver,
    MembershipServiceResolver,
    RequestedServiceResolver,
    StructureMembersResolver,
    ApprovalMembershipResolver,
    ManagementOfferResolver,
    AccessReviewResolver,
    StructureAccessReviewResolver,
    MembershipAccessReviewResolver,
  ],
  handlers: [...membershipMails, ...managementMails, ...accessReviewMails],
  jobs: [expireManagementOffers, remindManagementOffers, accessReviews],
  personalData: membershipsPersonalData,
  structureData: membershipsStructureData,
};

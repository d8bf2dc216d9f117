import { spacesStructureData } from "./spaces.structure-data.ts";
import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { afterMembershipEnded } from "./after-membership.ts";
import {
  ApprovalSubscriptionResolver,
  MembershipSubscriptionsResolver,
  StructureSpaceResolver,
  StructureSpacesResolver,
  SubscriptionRequestResolver,
} from "./space-fields.resolver.ts";
import { endSpaceSubscriptions } from "./end-space-subscriptions.job.ts";
import { SpaceSubscriptionEntity } from "./space-subscription.entity.ts";
import { SpaceSubscriptionRequestEntity } from "./space-subscription-request.entity.ts";
import { SpaceResolver } from "./space.resolver.ts";
import { StructureSpaceEntity } from "./structure-space.entity.ts";
import "./move-subscriptions.ts";
import "./carry-spaces.ts";
import "./subscription.part.ts";
import { subscriptionMails } from "./subscription.mails.ts";
import { SubscriptionResolver } from "./subscription.resolver.ts";
import { spacesPersonalData } from "./spaces.personal-data.ts";
import { subscriptionEndMails } from "./subscription-end.mails.ts";
import { warnOfSubscriptionEnd } from "./warn-of-subscription-end.job.ts";

export { addSpaceObstacle } from "./space-obstacles.ts";

export { askSpaces } from "./ask-spaces.ts";
export { giveSpaces, judgeSpacesToGive } from "./give-spaces.ts";
export { loadSpace } from "./space.queries.ts";
export { Space, SpaceAccess } from "./space.type.ts";

export const spacesFeature: FeatureModule = {
  name: "spaces",
  entities: [StructureSpaceEntity, SpaceSubscriptionEntity, SpaceSubscriptionRequestEntity],
  resolvers: [
    SpaceResolver,
    SubscriptionResolver,
    StructureSpacesResolver,
    MembershipSubscriptionsResolver,
    ApprovalSubscriptionResolver,
    SubscriptionRequestResolver,
    StructureSpaceResolver,
  ],
  jobs: [endSpaceSubscriptions, warnOfSubscriptionEnd],
  handlers: [afterMembershipEnded, ...subscriptionMails, ...subscriptionEndMails],
  personalData: spacesPersonalData,
  structureData: spacesStructureData,
};

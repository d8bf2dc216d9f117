import { allowedSpaceActions, type StructureSpaceAction as SpaceAction } from "@portail-tic/shared/spaces/space-rules";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { Approval } from "../approvals/index.ts";
import { Membership } from "../memberships/index.ts";
import { loadActions, loadOpenSpaces } from "../access/index.ts";
import { loadStructure, Structure } from "../structures/index.ts";
import { loadSpace, structureSpacesLoader } from "./space.queries.ts";
import { Space, SpaceSubscription, SpaceSubscriptionRequest, StructureSpace, StructureSpaceAction } from "./space.type.ts";
import { memberSubscriptionsLoader, subscriptionRequestsLoader } from "./subscription.queries.ts";

/** The fields of lower objects that this feature answers. */
@Resolver(() => Structure)
export class StructureSpacesResolver {
  @FieldResolver(() => [StructureSpace], { description: "The spaces open on it, for those attached to it." })
  async spaces(@Ctx() ctx: RequestContext, @Root() structure: Structure): Promise<StructureSpace[]> {
    return (await structureSpacesLoader(ctx).load(structure.id)) ?? [];
  }
}

@Resolver(() => Membership)
export class MembershipSubscriptionsResolver {
  @FieldResolver(() => [SpaceSubscription], { description: "The person's rights on the spaces of the structure." })
  async subscriptions(@Ctx() ctx: RequestContext, @Root() { userId, structureId }: Membership): Promise<SpaceSubscription[]> {
    return (await memberSubscriptionsLoader(ctx).load({ userId, structureId })) ?? [];
  }
}

@Resolver(() => Approval)
export class ApprovalSubscriptionResolver {
  @FieldResolver(() => [SpaceSubscriptionRequest], { description: "The spaces asked for, alone or with an attachment." })
  async spaceSubscriptions(@Ctx() ctx: RequestContext, @Root() approval: Approval): Promise<SpaceSubscriptionRequest[]> {
    return (await subscriptionRequestsLoader(ctx).load(approval.id)) ?? [];
  }
}

@Resolver(() => SpaceSubscriptionRequest)
export class SubscriptionRequestResolver {
  @FieldResolver(() => Space, { description: "The space asked for." })
  space(@Ctx() ctx: RequestContext, @Root() request: SpaceSubscriptionRequest): Promise<Space> {
    return loadSpace(ctx, request.spaceCode);
  }
}

@Resolver(() => StructureSpace)
export class StructureSpaceResolver {
  @FieldResolver(() => Space, { description: "The space." })
  space(@Ctx() ctx: RequestContext, @Root() opened: StructureSpace): Promise<Space> {
    return loadSpace(ctx, opened.spaceCode);
  }

  @FieldResolver(() => SpaceSubscription, { nullable: true, description: "The viewer's own right on it, also one still to start." })
  async mySubscription(@Ctx() ctx: RequestContext, @Root() { structureId, spaceCode }: StructureSpace): Promise<SpaceSubscription | null> {
    const own = await memberSubscriptionsLoader(ctx).load({ userId: userIdOf(ctx.viewer), structureId });
    return own?.find((subscription) => subscription.spaceCode === spaceCode) ?? null;
  }

  @FieldResolver(() => [StructureSpaceAction], {
    description: "What the viewer may do with it now; requests in progress may still stop it.",
  })
  async allowedActions(@Ctx() ctx: RequestContext, @Root() { structureId, spaceCode }: StructureSpace): Promise<SpaceAction[]> {
    const [structure, openSpaces] = await Promise.all([loadStructure(ctx, structureId), loadOpenSpaces(ctx, structureId)]);
    return loadActions(ctx, structureId, (capabilities) => allowedSpaceActions({ ...structure, capabilities, openSpaces }, spaceCode));
  }
}

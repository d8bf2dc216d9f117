import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { allowedSubscriptionActions, isActiveOn, type SubscriptionAction as Action } from "@portail-tic/shared/spaces/subscription-rules";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { isViewer, loadActions, loadCapabilities, loadPerson, Person } from "../access/index.ts";
import { loadStructure, Structure } from "../structures/index.ts";
import { changeSpaceSubscription } from "./change-space-subscription.usecase.ts";
import { endSpaceSubscription } from "./end-space-subscription.usecase.ts";
import { grantSpaceSubscription } from "./grant-space-subscription.usecase.ts";
import { requestSpaceSubscription } from "./request-space-subscription.usecase.ts";
import {
  ChangeSpaceSubscriptionInputType,
  ChangeSpaceSubscriptionPayload,
  EndSpaceSubscriptionInputType,
  EndSpaceSubscriptionPayload,
  GrantSpaceSubscriptionInputType,
  GrantSpaceSubscriptionPayload,
  RequestSpaceSubscriptionInputType,
  RequestSpaceSubscriptionPayload,
  SpaceSubscriptionFilter,
  SpaceSubscriptionOrder,
} from "./space.inputs.ts";
import { loadSpace } from "./space.queries.ts";
import { Space, SpaceSubscription, SpaceSubscriptionAction, SpaceSubscriptionConnection } from "./space.type.ts";
import { findMySubscriptions, findSubscriptions, type SubscriptionOrderName } from "./subscription-list.queries.ts";
import { getSubscription } from "./subscription.queries.ts";

@Resolver(() => SpaceSubscription)
export class SubscriptionResolver {
  @Query(() => SpaceSubscriptionConnection, { description: "The viewer's own rights on spaces (FR: mes abonnements aux espaces)." })
  mySpaceSubscriptions(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => SpaceSubscriptionFilter, { nullable: true, description: "Narrows the list; never widens it." })
    filter: SpaceSubscriptionFilter | null,
    @Arg("orderBy", () => SpaceSubscriptionOrder, { defaultValue: "STRUCTURE_ASC", description: "Order of the list." })
    order: SubscriptionOrderName,
  ): Promise<Connection<SpaceSubscription>> {
    return findMySubscriptions(ctx, { args, filter, order });
  }

  @Query(() => SpaceSubscription, { description: "One right, one's own or of a structure one manages; ended ones too." })
  spaceSubscription(
    @Ctx() ctx: RequestContext,
    @Arg("id", () => ID, { description: "Its identifier." }) id: string,
  ): Promise<SpaceSubscription> {
    return getSubscription(ctx, id);
  }

  @Query(() => SpaceSubscriptionConnection, {
    description: "Everybody's rights on the spaces of the structures the viewer manages (FR: abonnés).",
  })
  spaceSubscriptions(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => SpaceSubscriptionFilter, { nullable: true, description: "Narrows the list; never widens it." })
    filter: SpaceSubscriptionFilter | null,
    @Arg("orderBy", () => SpaceSubscriptionOrder, { defaultValue: "PERSON_ASC", description: "Order of the list." })
    order: SubscriptionOrderName,
  ): Promise<Connection<SpaceSubscription>> {
    return findSubscriptions(ctx, { args, filter, order });
  }

  @Mutation(() => RequestSpaceSubscriptionPayload, { description: "Asks for a right on a space of one's structure; its managers decide." })
  requestSpaceSubscription(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RequestSpaceSubscriptionInputType, { description: "The request." }) input: RequestSpaceSubscriptionInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, requestSpaceSubscription, input);
  }

  @Mutation(() => GrantSpaceSubscriptionPayload, { description: "Gives a member a right on a space, without a request." })
  grantSpaceSubscription(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => GrantSpaceSubscriptionInputType, { description: "The right." }) input: GrantSpaceSubscriptionInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, grantSpaceSubscription, input);
  }

  @Mutation(() => ChangeSpaceSubscriptionPayload, { description: "Gives a right another access or another last day, from today on." })
  changeSpaceSubscription(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ChangeSpaceSubscriptionInputType, { description: "The new terms." }) input: ChangeSpaceSubscriptionInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, changeSpaceSubscription, input);
  }

  @Mutation(() => EndSpaceSubscriptionPayload, { description: "Ends a right, one's own or a member's; effective at once." })
  endSpaceSubscription(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => EndSpaceSubscriptionInputType, { description: "The right." }) input: EndSpaceSubscriptionInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, endSpaceSubscription, input);
  }

  @FieldResolver(() => Structure, { description: "The structure it is for." })
  structure(@Ctx() ctx: RequestContext, @Root() subscription: SpaceSubscription): Promise<Structure> {
    return loadStructure(ctx, subscription.structureId);
  }

  @FieldResolver(() => Space, { description: "The space it opens." })
  space(@Ctx() ctx: RequestContext, @Root() subscription: SpaceSubscription): Promise<Space> {
    return loadSpace(ctx, subscription.spaceCode);
  }

  @FieldResolver(() => Person, { description: "Whose right it is." })
  user(@Ctx() ctx: RequestContext, @Root() subscription: SpaceSubscription): Promise<Person> {
    return loadPerson(ctx, subscription.userId, "FULL");
  }

  @FieldResolver(() => Person, {
    description: "Who gave it: a manager, or oneself at the opening of the space. Masked once one has left the structure.",
  })
  async grantedBy(@Ctx() ctx: RequestContext, @Root() { grantedBy, structureId }: SpaceSubscription): Promise<Person> {
    const held = await loadCapabilities(ctx, structureId);
    return loadPerson(ctx, grantedBy, held.has("STRUCTURE_READ") ? "FULL" : "INITIALS");
  }

  @FieldResolver(() => Boolean, { description: "Does it count today?" })
  isActive(@Ctx() ctx: RequestContext, @Root() subscription: SpaceSubscription): boolean {
    return subscription.endedAt === null && isActiveOn(subscription, parisDateOf(ctx.now));
  }

  @FieldResolver(() => [SpaceSubscriptionAction], { description: "What the viewer may do with it now." })
  allowedActions(@Ctx() ctx: RequestContext, @Root() { userId, structureId, endedAt }: SpaceSubscription): Promise<Action[]> {
    return loadActions(ctx, structureId, (capabilities) =>
      allowedSubscriptionActions({ isOwn: isViewer(ctx, userId), isEnded: endedAt !== null, capabilities }),
    );
  }
}

import type { LostMailboxStatus } from "@portail-tic/shared/lost-mailbox/lost-mailbox-rules";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { PublicField } from "../../platform/graphql/public-field.ts";
import { forbidden } from "../../platform/problems/top-level-errors.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { decideLostMailbox } from "./decide-lost-mailbox.usecase.ts";
import { denyLostMailbox } from "./deny-lost-mailbox.usecase.ts";
import {
  DecideLostMailboxInput,
  DecideLostMailboxPayload,
  DenyLostMailboxInput,
  DenyLostMailboxPayload,
  RequestLostMailboxInput,
  RequestLostMailboxPayload,
  StopLostMailboxInput,
  StopLostMailboxPayload,
  VerifyLostMailboxInput,
  VerifyLostMailboxPayload,
} from "./lost-mailbox.inputs.ts";
import { accountLoader, decisionsLoader } from "./lost-mailbox.loaders.ts";
import {
  actionsOn,
  findAlerts,
  findLostMailboxRequests,
  getLostMailboxRequest,
  readLostMailboxLink,
  type LostMailboxRequest,
} from "./lost-mailbox.queries.ts";
import {
  LostMailboxAccountType,
  LostMailboxActionEnum,
  LostMailboxAlertType,
  LostMailboxDecisionType,
  LostMailboxLinkType,
  LostMailboxRequestConnection,
  LostMailboxRequestType,
  lostMailboxStatusEnum,
  type LostMailboxAction,
} from "./lost-mailbox.type.ts";
import { requestLostMailbox } from "./request-lost-mailbox.usecase.ts";
import { stopLostMailbox } from "./stop-lost-mailbox.usecase.ts";
import { verifyLostMailbox } from "./verify-lost-mailbox.usecase.ts";

@Resolver(() => LostMailboxRequestType)
export class LostMailboxResolver {
  @Query(() => LostMailboxRequestConnection, {
    description: "Support agents: the requests to decide, oldest first; FORBIDDEN to everybody else.",
  })
  lostMailboxRequests(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("status", () => lostMailboxStatusEnum, { nullable: true, description: "Only this status; absent: those that await a decision." })
    status: LostMailboxStatus | null,
  ): Promise<Connection<LostMailboxRequest>> {
    return findLostMailboxRequests(ctx, args, status ?? null);
  }

  @Query(() => LostMailboxRequestType, { description: "Support agents: one request; FORBIDDEN to everybody else." })
  async lostMailboxRequest(
    @Ctx() ctx: RequestContext,
    @Arg("id", () => ID, { description: "Its identifier." }) id: string,
  ): Promise<LostMailboxRequest> {
    return getLostMailboxRequest(ctx.db, ctx, id);
  }

  @Query(() => [LostMailboxAlertType], { description: "Approved requests to replace the viewer's own login address. For people only." })
  myLostMailboxAlerts(@Ctx() { db, viewer, now }: RequestContext): Promise<LostMailboxAlertType[]> {
    return viewer.kind === "session" ? findAlerts(db, viewer.userId, now) : forbidden();
  }

  @PublicField()
  @Query(() => LostMailboxLinkType, { description: "Public: state of a link about a lost mailbox; never consumes it." })
  lostMailboxLink(
    @Ctx() ctx: RequestContext,
    @Arg("token", () => String, { description: "The `jeton` of the link." }) token: string,
  ): Promise<LostMailboxLinkType> {
    return readLostMailboxLink(ctx, token);
  }

  @FieldResolver(() => LostMailboxAccountType, { nullable: true, description: "The account; null when nobody signs in with the address." })
  account(@Ctx() ctx: RequestContext, @Root() { userId }: LostMailboxRequest): Promise<LostMailboxAccountType | null> | null {
    return userId === null ? null : accountLoader(ctx).load(userId);
  }

  @FieldResolver(() => [LostMailboxDecisionType], { description: "What agents decided." })
  async decisions(@Ctx() ctx: RequestContext, @Root() { id }: LostMailboxRequest): Promise<LostMailboxDecisionType[]> {
    return (await decisionsLoader(ctx).load(id)) ?? [];
  }

  @FieldResolver(() => [LostMailboxActionEnum], { description: "What the agent who reads may do with it now." })
  allowedActions(@Ctx() { viewer }: RequestContext, @Root() request: LostMailboxRequest): LostMailboxAction[] {
    return actionsOn(viewer, request);
  }

  @Mutation(() => RequestLostMailboxPayload, {
    description:
      "Public: asks the agents to replace a login address whose mailbox is lost; the answer does not say whether it is somebody's.",
  })
  requestLostMailbox(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RequestLostMailboxInput, { description: "Who asks, and for which account." }) input: RequestLostMailboxInput,
  ): Promise<Payload> {
    return runUseCase(ctx, requestLostMailbox, input);
  }

  @Mutation(() => VerifyLostMailboxPayload, { description: "Public: the new address is read; the request joins the agents' queue." })
  verifyLostMailbox(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => VerifyLostMailboxInput, { description: "The link." }) input: VerifyLostMailboxInput,
  ): Promise<Payload> {
    return runUseCase(ctx, verifyLostMailbox, input);
  }

  @Mutation(() => StopLostMailboxPayload, { description: "Public: the old mailbox is read by its owner; the request is stopped." })
  stopLostMailbox(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => StopLostMailboxInput, { description: "The link." }) input: StopLostMailboxInput,
  ): Promise<Payload> {
    return runUseCase(ctx, stopLostMailbox, input);
  }

  @Mutation(() => DenyLostMailboxPayload, { description: "The owner of the account did not ask: the request is stopped." })
  denyLostMailbox(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => DenyLostMailboxInput, { description: "The request." }) input: DenyLostMailboxInput,
  ): Promise<Payload> {
    return runUseCase(ctx, denyLostMailbox, input);
  }

  @Mutation(() => DecideLostMailboxPayload, { description: "Support agents: one of the two decisions. Never makes the change itself." })
  decideLostMailbox(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => DecideLostMailboxInput, { description: "The decision." }) input: DecideLostMailboxInput,
  ): Promise<Payload> {
    return runUseCase(ctx, decideLostMailbox, input);
  }
}

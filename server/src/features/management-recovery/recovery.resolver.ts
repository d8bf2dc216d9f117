import { allowedRecoveryActions } from "@portail-tic/shared/management-recovery/recovery-rules";
import type { RecoveryAction } from "@portail-tic/shared/management-recovery/recovery-states";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { PublicField } from "../../platform/graphql/public-field.ts";
import { limitAuthenticationCalls } from "../../platform/rate-limits/limit-authentication-calls.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { isViewer, loadPerson, Person } from "../access/index.ts";
import {
  acceptManagementRecovery,
  cancelManagementRecovery,
  stopManagementRecovery,
  takeOverManagementRecovery,
} from "./answer-management-recovery.usecase.ts";
import { completeManagementRecovery } from "./complete-management-recovery.usecase.ts";
import { proveManagementRecovery } from "./prove-management-recovery.usecase.ts";
import { findRecoveryLink } from "./recovery-links.ts";
import { findRecoveryWays } from "./recovery-ways.queries.ts";
import {
  AcceptManagementRecoveryInput,
  AcceptManagementRecoveryPayload,
  CancelManagementRecoveryInput,
  CancelManagementRecoveryPayload,
  CompleteManagementRecoveryInput,
  CompleteManagementRecoveryPayload,
  ProveManagementRecoveryInput,
  ProveManagementRecoveryPayload,
  RequestManagementRecoveryInput,
  RequestManagementRecoveryPayload,
  StopManagementRecoveryByLinkInput,
  StopManagementRecoveryByLinkPayload,
  StopManagementRecoveryInput,
  StopManagementRecoveryPayload,
  TakeOverManagementRecoveryInput,
  TakeOverManagementRecoveryPayload,
  VouchForManagementRecoveryInput,
  VouchForManagementRecoveryPayload,
} from "./recovery.inputs.ts";
import { factsOf, findMyRecoveries, getRecovery, type Recovery } from "./recovery.queries.ts";
import { ManagementRecoveryType, recoveryActionEnum, RecoveryLinkType, RecoveryWaysType } from "./recovery.type.ts";
import { requestManagementRecovery } from "./request-management-recovery.usecase.ts";
import { stopManagementRecoveryByLink } from "./stop-recovery-by-link.usecase.ts";
import { vouchForManagementRecovery } from "./vouch-for-management-recovery.usecase.ts";

@Resolver(() => ManagementRecoveryType)
export class ManagementRecoveryResolver {
  @Query(() => RecoveryWaysType, { description: "How the viewer may ask to become principal manager of a structure. For people only." })
  managementRecoveryWays(
    @Ctx() ctx: RequestContext,
    @Arg("siret", () => String, { description: "SIRET of the structure." }) siret: string,
  ): Promise<RecoveryWaysType> {
    return findRecoveryWays(ctx, siret);
  }

  @Query(() => ManagementRecoveryType, {
    description: "One request, for whoever made it, is attached to its structure, or is a support agent. For people only.",
  })
  managementRecovery(@Ctx() ctx: RequestContext, @Arg("id", () => ID, { description: "Its identifier." }) id: string): Promise<Recovery> {
    return getRecovery(ctx.db, ctx, id);
  }

  @Query(() => [ManagementRecoveryType], {
    description: "Running requests the viewer made, or about structures the viewer is attached to. For people only.",
  })
  myManagementRecoveries(@Ctx() ctx: RequestContext): Promise<Recovery[]> {
    return findMyRecoveries(ctx.db, ctx);
  }

  @PublicField()
  @Query(() => RecoveryLinkType, { description: "Public: state of a link that stops a request; never consumes it." })
  async managementRecoveryLink(
    @Ctx() ctx: RequestContext,
    @Arg("token", () => String, { description: "The `jeton` of the link." }) token: string,
  ): Promise<RecoveryLinkType> {
    await limitAuthenticationCalls(ctx);
    return (await findRecoveryLink(ctx.db, token, ctx.now)) ?? { status: "UNKNOWN", structureName: null };
  }

  @FieldResolver(() => Person, { description: "Who asks." })
  requester(@Ctx() ctx: RequestContext, @Root() { requesterId }: Recovery): Promise<Person> {
    return loadPerson(ctx, requesterId, "FULL");
  }

  @FieldResolver(() => Boolean, { description: "The viewer asks." })
  isMine(@Ctx() ctx: RequestContext, @Root() { requesterId }: Recovery): boolean {
    return isViewer(ctx, requesterId);
  }

  @FieldResolver(() => Boolean, { description: "The first working day is not over: only the managers have a say." })
  isManagersTime(@Ctx() ctx: RequestContext, @Root() recovery: Recovery): boolean {
    return factsOf(recovery, ctx).isManagersTime;
  }

  @FieldResolver(() => Boolean, { description: "The managers' time to stop it is over." })
  isDue(@Ctx() ctx: RequestContext, @Root() recovery: Recovery): boolean {
    return factsOf(recovery, ctx).isDue;
  }

  @FieldResolver(() => [recoveryActionEnum], { description: "What the viewer may do with it now." })
  allowedActions(@Ctx() ctx: RequestContext, @Root() recovery: Recovery): RecoveryAction[] {
    return allowedRecoveryActions(factsOf(recovery, ctx));
  }

  @Mutation(() => RequestManagementRecoveryPayload, {
    description: "Asks to become principal manager of a structure whose own does not answer; gives nothing by itself.",
  })
  requestManagementRecovery(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RequestManagementRecoveryInput, { description: "Which structure, and how it will be proved." })
    input: RequestManagementRecoveryInput,
  ): Promise<Payload> {
    return runUseCase(ctx, requestManagementRecovery, input);
  }

  @Mutation(() => ProveManagementRecoveryPayload, { description: "Gives the posted code or the PACAGE number; three wrong ones end it." })
  proveManagementRecovery(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ProveManagementRecoveryInput, { description: "The proof." }) input: ProveManagementRecoveryInput,
  ): Promise<Payload> {
    return runUseCase(ctx, proveManagementRecovery, input);
  }

  @Mutation(() => VouchForManagementRecoveryPayload, { description: "Confirms the request of another member." })
  vouchForManagementRecovery(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => VouchForManagementRecoveryInput, { description: "The request." }) input: VouchForManagementRecoveryInput,
  ): Promise<Payload> {
    return runUseCase(ctx, vouchForManagementRecovery, input);
  }

  @Mutation(() => AcceptManagementRecoveryPayload, { description: "The principal manager agrees: the requester may finish at once." })
  acceptManagementRecovery(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => AcceptManagementRecoveryInput, { description: "The request." }) input: AcceptManagementRecoveryInput,
  ): Promise<Payload> {
    return runUseCase(ctx, acceptManagementRecovery, input);
  }

  @Mutation(() => StopManagementRecoveryPayload, { description: "A manager says no: the request is over." })
  stopManagementRecovery(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => StopManagementRecoveryInput, { description: "The request." }) input: StopManagementRecoveryInput,
  ): Promise<Payload> {
    return runUseCase(ctx, stopManagementRecovery, input);
  }

  @Mutation(() => TakeOverManagementRecoveryPayload, { description: "A deputy manager asks instead of the requester." })
  takeOverManagementRecovery(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => TakeOverManagementRecoveryInput, { description: "The request." }) input: TakeOverManagementRecoveryInput,
  ): Promise<Payload> {
    return runUseCase(ctx, takeOverManagementRecovery, input);
  }

  @Mutation(() => CancelManagementRecoveryPayload, { description: "The requester gives up." })
  cancelManagementRecovery(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CancelManagementRecoveryInput, { description: "The request." }) input: CancelManagementRecoveryInput,
  ): Promise<Payload> {
    return runUseCase(ctx, cancelManagementRecovery, input);
  }

  @Mutation(() => CompleteManagementRecoveryPayload, {
    description: "The requester becomes principal manager, once the managers' time is over; the former one stays as a member.",
  })
  completeManagementRecovery(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CompleteManagementRecoveryInput, { description: "The request." }) input: CompleteManagementRecoveryInput,
  ): Promise<Payload> {
    return runUseCase(ctx, completeManagementRecovery, input);
  }

  @Mutation(() => StopManagementRecoveryByLinkPayload, { description: "Public: a manager says no from the mailbox." })
  stopManagementRecoveryByLink(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => StopManagementRecoveryByLinkInput, { description: "The link." }) input: StopManagementRecoveryByLinkInput,
  ): Promise<Payload> {
    return runUseCase(ctx, stopManagementRecoveryByLink, input);
  }
}

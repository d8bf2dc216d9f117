import { allowedInvitationActions, type InvitationAction } from "@portail-tic/shared/attachments/invitation-rules";
import type { InvitationStatus } from "@portail-tic/shared/attachments/invitation-status";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { loadActions, loadPerson, Person } from "../access/index.ts";
import { ApprovalStructure } from "../approvals/index.ts";
import { loadSpace, Space } from "../spaces/index.ts";
import { acceptInvitation } from "./accept-invitation.usecase.ts";
import { cancelInvitation, declineInvitation } from "./close-invitation.usecase.ts";
import { invitationFacts } from "./invitation-facts.ts";
import { findInvitations, findMyInvitations, invitationSpacesLoader } from "./invitation.queries.ts";
import {
  AcceptInvitationInputType,
  AcceptInvitationPayload,
  CancelInvitationInputType,
  CancelInvitationPayload,
  DeclineInvitationInputType,
  DeclineInvitationPayload,
  Invitation,
  invitationActionEnum,
  InvitationConnection,
  InvitationSpace,
  invitationStatusEnum,
  InviteMembersInputType,
  InviteMembersPayload,
} from "./invitation.type.ts";
import { inviteMembers } from "./invite-members.usecase.ts";

@Resolver(() => Invitation)
export class InvitationResolver {
  @Query(() => InvitationConnection, { description: "The invitations of a structure, newest first, for its managers; empty for others." })
  invitations(
    @Ctx() ctx: RequestContext,
    @Arg("structureId", () => ID, { description: "The structure." }) structureId: string,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("status", () => invitationStatusEnum, { nullable: true, description: "Only this status; absent: all of them." })
    status: InvitationStatus | null,
  ): Promise<Connection<Invitation>> {
    return findInvitations(ctx, structureId, args, status);
  }

  @Query(() => [Invitation], { description: "The invitations that wait for the viewer's answer, oldest first. For people only." })
  myInvitations(@Ctx() ctx: RequestContext): Promise<Invitation[]> {
    return findMyInvitations(ctx);
  }

  @Mutation(() => InviteMembersPayload, {
    description: "Invites people to a structure by their login address, each line with its own answer.",
  })
  inviteMembers(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => InviteMembersInputType, { description: "The people." }) input: InviteMembersInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, inviteMembers, input);
  }

  @Mutation(() => AcceptInvitationPayload, { description: "Accepts an invitation to the viewer's own login address; attached at once." })
  acceptInvitation(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => AcceptInvitationInputType, { description: "The invitation." }) input: AcceptInvitationInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, acceptInvitation, input);
  }

  @Mutation(() => DeclineInvitationPayload, { description: "Says no to an invitation." })
  declineInvitation(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => DeclineInvitationInputType, { description: "The invitation." }) input: DeclineInvitationInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, declineInvitation, input);
  }

  @Mutation(() => CancelInvitationPayload, { description: "Takes an invitation back while nobody has answered it." })
  cancelInvitation(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CancelInvitationInputType, { description: "The invitation." }) input: CancelInvitationInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, cancelInvitation, input);
  }

  @FieldResolver(() => ApprovalStructure, { description: "The structure that invites." })
  structure(@Root() { structureId, structureSiret, structureName }: Invitation): ApprovalStructure {
    return { id: structureId, siret: structureSiret, name: structureName };
  }

  @FieldResolver(() => Person, { description: "Who invites; the address is masked to the person invited." })
  invitedBy(@Ctx() ctx: RequestContext, @Root() { invitedBy, isInvited }: Invitation): Promise<Person> {
    return loadPerson(ctx, invitedBy, isInvited ? "NAMED" : "FULL");
  }

  @FieldResolver(() => [InvitationSpace], { description: "The spaces given with the attachment, when they are open on that day." })
  async spaces(@Ctx() ctx: RequestContext, @Root() { id }: Invitation): Promise<InvitationSpace[]> {
    return (await invitationSpacesLoader(ctx).load(id)) ?? [];
  }

  @FieldResolver(() => [invitationActionEnum], { description: "What the viewer may do with it now." })
  allowedActions(@Ctx() ctx: RequestContext, @Root() invitation: Invitation): Promise<InvitationAction[]> {
    const seen = { ...invitation, isInvited: invitation.isInvited && ctx.viewer.kind === "session" };
    return loadActions(ctx, invitation.structureId, (capabilities) => allowedInvitationActions(invitationFacts(seen, capabilities)));
  }
}

@Resolver(() => InvitationSpace)
export class InvitationSpaceResolver {
  @FieldResolver(() => Space, { description: "The space." })
  space(@Ctx() ctx: RequestContext, @Root() { spaceCode }: InvitationSpace): Promise<Space> {
    return loadSpace(ctx, spaceCode);
  }
}

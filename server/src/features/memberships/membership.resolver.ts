import type { MembershipAction as Action } from "@portail-tic/shared/memberships/membership-rules";
import { allowedMembershipActions } from "@portail-tic/shared/memberships/membership-rules";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { isViewer, loadActions, loadPerson, Person } from "../access/index.ts";
import { loadStructure, Structure } from "../structures/index.ts";
import { pendingOfferLoader } from "./management-offer.queries.ts";
import { createStructure } from "./create-structure.usecase.ts";
import { CreateStructuresInputType, CreateStructuresPayload } from "./create-structures.type.ts";
import { createStructures } from "./create-structures.usecase.ts";
import { endMembership } from "./end-membership.usecase.ts";
import { changeMembershipRole } from "./change-membership-role.usecase.ts";
import {
  ChangeMembershipRoleInputType,
  ChangeMembershipRolePayload,
  CreateStructureInputType,
  CreateStructurePayload,
  EndMembershipInputType,
  EndMembershipPayload,
} from "./membership.inputs.ts";
import { deputyCountLoader, findMyMemberships } from "./membership.queries.ts";
import { Membership, MembershipAction, MembershipConnection } from "./membership.type.ts";

@Resolver(() => Membership)
export class MembershipResolver {
  @Query(() => MembershipConnection, { description: "The viewer's own attachments, by name of the structure (FR: mes rattachements)." })
  memberships(@Ctx() ctx: RequestContext, @Args(() => ConnectionArgs) args: ConnectionArgs): Promise<Connection<Membership>> {
    return findMyMemberships(ctx, args);
  }

  @Mutation(() => CreateStructurePayload, { description: "Creates a structure that is not registered yet; its creator manages it." })
  createStructure(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CreateStructureInputType, { description: "The structure." }) input: CreateStructureInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, createStructure, input);
  }

  @Mutation(() => CreateStructuresPayload, {
    description:
      "Creates several structures at once, each with its own answer; one that is registered already becomes an attachment request.",
  })
  createStructures(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CreateStructuresInputType, { description: "The structures." }) input: CreateStructuresInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, createStructures, input);
  }

  @Mutation(() => EndMembershipPayload, { description: "Leaves a structure, or ends somebody's attachment to it; effective at once." })
  endMembership(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => EndMembershipInputType, { description: "The attachment." }) input: EndMembershipInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, endMembership, input);
  }

  @Mutation(() => ChangeMembershipRolePayload, { description: "Makes a deputy of a member, or a member of a deputy; effective at once." })
  changeMembershipRole(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ChangeMembershipRoleInputType, { description: "The attachment and its role." })
    input: ChangeMembershipRoleInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, changeMembershipRole, input);
  }

  @FieldResolver(() => Structure, { description: "The structure." })
  structure(@Ctx() ctx: RequestContext, @Root() membership: Membership): Promise<Structure> {
    return loadStructure(ctx, membership.structureId);
  }

  @FieldResolver(() => Person, { description: "The person attached." })
  user(@Ctx() ctx: RequestContext, @Root() membership: Membership): Promise<Person> {
    return loadPerson(ctx, membership.userId, "FULL");
  }

  @FieldResolver(() => [MembershipAction], { description: "What the viewer may do with it now." })
  async allowedActions(@Ctx() ctx: RequestContext, @Root() { role, endedAt, userId, structureId }: Membership): Promise<Action[]> {
    const [deputies, offer] = await Promise.all([deputyCountLoader(ctx).load(structureId), pendingOfferLoader(ctx).load(structureId)]);
    const facts = {
      role,
      isEnded: endedAt !== null,
      isOwn: isViewer(ctx, userId),
      deputies: deputies ?? 0,
      isManagementOffered: offer !== null,
    };
    return loadActions(ctx, structureId, (capabilities) => allowedMembershipActions({ ...facts, capabilities }));
  }
}

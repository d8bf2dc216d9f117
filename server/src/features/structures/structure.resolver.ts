import {
  allowedStructureActions,
  canDeactivateStructure,
  type StructureAction as Action,
} from "@portail-tic/shared/structures/structure-rules";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";

import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { loadActions, loadCapabilities, loadOpenSpaces } from "../access/index.ts";
import { beneficiaryCategoryLoader } from "./beneficiary-category.queries.ts";
import { BeneficiaryCategory } from "./beneficiary-category.type.ts";
import {
  ActivateStructureInputType,
  ActivateStructurePayload,
  DeactivateStructureInputType,
  DeactivateStructurePayload,
  StructureFilter,
  UpdateStructureInputType,
  UpdateStructurePayload,
} from "./structure.inputs.ts";
import { activateStructure } from "./activate-structure.usecase.ts";
import { isLastManagerLoader } from "./closed-structures.ts";
import { deactivationObstaclesLoader } from "./deactivation-obstacles.ts";
import { StructureObstacle } from "./deactivation-obstacles.type.ts";
import { deactivateStructure } from "./deactivate-structure.usecase.ts";
import { findStructures, getStructure } from "./structure.queries.ts";
import { Structure, StructureAction, StructureConnection } from "./structure.type.ts";
import { updateStructure } from "./update-structure.usecase.ts";

@Resolver(() => Structure)
export class StructureResolver {
  @Query(() => StructureConnection, { description: "The structures on which the viewer holds a right, by name." })
  structures(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => StructureFilter, { nullable: true, description: "Narrows the list; never widens it." })
    filter: StructureFilter | null,
  ): Promise<Connection<Structure>> {
    return findStructures(ctx, args, filter);
  }

  @Query(() => Structure, { description: "One structure; NOT_FOUND for whoever holds no right on it." })
  structure(@Ctx() ctx: RequestContext, @Arg("id", () => ID, { description: "Its identifier." }) id: string): Promise<Structure> {
    return getStructure(ctx, id);
  }

  @Mutation(() => UpdateStructurePayload, { description: "Corrects the description of a structure; absent fields stay." })
  updateStructure(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => UpdateStructureInputType, { description: "The corrections." }) input: UpdateStructureInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, updateStructure, input);
  }

  @Mutation(() => DeactivateStructurePayload, {
    description: "Closes a structure on the portal: it opens no right any more. Refused while people are attached or requests are open.",
  })
  deactivateStructure(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => DeactivateStructureInputType, { description: "The structure." }) input: DeactivateStructureInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, deactivateStructure, input);
  }

  @Mutation(() => ActivateStructurePayload, {
    description: "Opens a closed structure again, for whoever closed it; everything is found as it was left.",
  })
  activateStructure(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ActivateStructureInputType, { description: "The structure." }) input: ActivateStructureInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, activateStructure, input);
  }

  @FieldResolver(() => [StructureObstacle], { description: "What must be settled before it closes; empty for whoever may not close it." })
  async deactivationObstacles(@Ctx() ctx: RequestContext, @Root() structure: Structure): Promise<StructureObstacle[]> {
    const openSpaces = await loadOpenSpaces(ctx, structure.id);
    const capabilities = await loadCapabilities(ctx, structure.id);
    if (!canDeactivateStructure({ ...structure, capabilities, openSpaces }).allowed) return [];
    return (await deactivationObstaclesLoader(ctx).load(structure.id)) ?? [];
  }

  @FieldResolver(() => BeneficiaryCategory, { nullable: true, description: "What kind of beneficiary it is." })
  async beneficiaryCategory(@Ctx() ctx: RequestContext, @Root() structure: Structure): Promise<BeneficiaryCategory | null> {
    const code = structure.beneficiaryCategoryCode;
    return code === null ? null : beneficiaryCategoryLoader(ctx).load(code);
  }

  @FieldResolver(() => [StructureAction], { description: "What the viewer may do here now, by the rules the server enforces." })
  async allowedActions(@Ctx() ctx: RequestContext, @Root() structure: Structure): Promise<Action[]> {
    const openSpaces = await loadOpenSpaces(ctx, structure.id);
    const isLastManager = structure.status === "INACTIVE" && (await isLastManagerLoader(ctx).load(structure.id)) === true;
    return loadActions(ctx, structure.id, (capabilities) =>
      allowedStructureActions({ ...structure, capabilities, openSpaces, isLastManager }),
    );
  }
}

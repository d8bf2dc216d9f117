import { allowedStructureActions, type StructureAction as Action } from "@portail-tic/shared/structures/structure-rules";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";

import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { loadActions, loadOpenSpaces } from "../access/index.ts";
import { beneficiaryCategoryLoader } from "./beneficiary-category.queries.ts";
import { BeneficiaryCategory } from "./beneficiary-category.type.ts";
import {
  DeactivateStructureInputType,
  DeactivateStructurePayload,
  StructureFilter,
  UpdateStructureInputType,
  UpdateStructurePayload,
} from "./structure.inputs.ts";
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

  @FieldResolver(() => BeneficiaryCategory, { nullable: true, description: "What kind of beneficiary it is." })
  async beneficiaryCategory(@Ctx() ctx: RequestContext, @Root() structure: Structure): Promise<BeneficiaryCategory | null> {
    const code = structure.beneficiaryCategoryCode;
    return code === null ? null : beneficiaryCategoryLoader(ctx).load(code);
  }

  @FieldResolver(() => [StructureAction], { description: "What the viewer may do here now, by the rules the server enforces." })
  async allowedActions(@Ctx() ctx: RequestContext, @Root() structure: Structure): Promise<Action[]> {
    const openSpaces = await loadOpenSpaces(ctx, structure.id);
    return loadActions(ctx, structure.id, (capabilities) => allowedStructureActions({ ...structure, capabilities, openSpaces }));
  }
}

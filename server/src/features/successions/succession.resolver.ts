import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { loadCapabilities } from "../access/index.ts";
import { Structure } from "../structures/index.ts";
import { declareSuccession } from "./declare-succession.usecase.ts";
import { loadPredecessors, loadSuccessor } from "./succession.queries.ts";
import { DeclareSuccessionInputType, DeclareSuccessionPayload, StructureSuccession } from "./succession.type.ts";

@Resolver(() => Structure)
export class SuccessionResolver {
  @Mutation(() => DeclareSuccessionPayload, {
    description: "Says under which SIRET a structure goes on after a move; asks for a fresh second factor. Effective at once.",
  })
  declareSuccession(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => DeclareSuccessionInputType, { description: "The move." }) input: DeclareSuccessionInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, declareSuccession, input);
  }

  @FieldResolver(() => StructureSuccession, { nullable: true, description: "Under which SIRET it goes on since it moved." })
  successor(@Ctx() ctx: RequestContext, @Root() structure: Structure): Promise<StructureSuccession | null> {
    return loadSuccessor(ctx, structure.id);
  }

  @FieldResolver(() => [StructureSuccession], { description: "The SIRETs it had before; empty for whoever is not attached." })
  predecessors(@Ctx() ctx: RequestContext, @Root() structure: Structure): Promise<StructureSuccession[]> {
    return loadPredecessors(ctx, structure.id);
  }
}

@Resolver(() => StructureSuccession)
export class SuccessionLinkResolver {
  @FieldResolver(() => ID, { nullable: true, description: "The other structure, where the viewer is attached to it too." })
  async structureId(@Ctx() ctx: RequestContext, @Root() { otherId }: StructureSuccession): Promise<string | null> {
    return (await loadCapabilities(ctx, otherId)).has("STRUCTURE_READ") ? otherId : null;
  }
}

import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { compareWithDirectory } from "./directory-differences.queries.ts";
import { DirectoryComparison, RefreshStructureInputType, RefreshStructurePayload } from "./directory-differences.type.ts";
import { refreshStructure } from "./refresh-structure.usecase.ts";

/** A structure and the company directory: what differs, and what is taken over. */
@Resolver()
export class StructureDirectoryResolver {
  @Query(() => DirectoryComparison, {
    description: "What the company directory says otherwise of a structure the viewer manages. Limited per address.",
  })
  directoryComparison(
    @Ctx() ctx: RequestContext,
    @Arg("structureId", () => ID, { description: "The structure." }) structureId: string,
  ): Promise<DirectoryComparison> {
    return compareWithDirectory(ctx, structureId);
  }

  @Mutation(() => RefreshStructurePayload, { description: "Takes the chosen fields over from the company directory." })
  refreshStructure(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RefreshStructureInputType, { description: "The choice." }) input: RefreshStructureInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, refreshStructure, input);
  }
}

import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { RequestStructureExportInputType, Structure } from "../structures/index.ts";
import { structureExportLoader } from "./my-data.queries.ts";
import { DataExport } from "./my-data.type.ts";
import { RequestStructureExportPayload } from "./personal-data.inputs.ts";
import { requestStructureExport } from "./request-structure-export.usecase.ts";

/** The export of a structure, asked by its principal manager. */
@Resolver(() => Structure)
export class StructureExportResolver {
  @FieldResolver(() => DataExport, {
    nullable: true,
    description: "The last export of it that the viewer asked, in a browser; null otherwise.",
  })
  dataExport(@Ctx() ctx: RequestContext, @Root() structure: Structure): Promise<DataExport | null> {
    return structureExportLoader(ctx).load(structure.id);
  }

  @Mutation(() => RequestStructureExportPayload, {
    description: "Asks for a file with everything the portal holds about a structure; its principal manager only.",
  })
  requestStructureExport(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RequestStructureExportInputType, { description: "The structure." }) input: RequestStructureExportInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, requestStructureExport, input);
  }
}

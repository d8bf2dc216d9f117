import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { Structure } from "../structures/index.ts";
import { addStructureService } from "./add-structure-service.usecase.ts";
import { loadStructureServices } from "./structure-service.queries.ts";
import {
  AddStructureServiceInputType,
  AddStructureServicePayload,
  StructureService,
  UpdateStructureServiceInputType,
  UpdateStructureServicePayload,
} from "./structure-service.type.ts";
import { updateStructureService } from "./update-structure-service.usecase.ts";

@Resolver(() => Structure)
export class StructureServiceResolver {
  @Mutation(() => AddStructureServicePayload, { description: "Adds a service to a structure; managers only." })
  addStructureService(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => AddStructureServiceInputType, { description: "The service." }) input: AddStructureServiceInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, addStructureService, input);
  }

  @Mutation(() => UpdateStructureServicePayload, { description: "Changes a service; a last day closes it. Managers only." })
  updateStructureService(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => UpdateStructureServiceInputType, { description: "The whole service." }) input: UpdateStructureServiceInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, updateStructureService, input);
  }

  @FieldResolver(() => [StructureService], { description: "Its services, those that go on first; empty for whoever is not attached." })
  services(@Ctx() ctx: RequestContext, @Root() structure: Structure): Promise<StructureService[]> {
    return loadStructureServices(ctx, structure.id);
  }
}

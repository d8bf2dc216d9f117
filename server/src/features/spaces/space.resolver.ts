import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { changeSpaceCeiling } from "./change-space-ceiling.usecase.ts";
import { closeSpace } from "./close-space.usecase.ts";
import { openSpace } from "./open-space.usecase.ts";
import {
  ChangeSpaceCeilingInputType,
  ChangeSpaceCeilingPayload,
  CloseSpaceInputType,
  CloseSpacePayload,
  OpenSpaceInputType,
  OpenSpacePayload,
} from "./space.inputs.ts";
import { findSpaces } from "./space.queries.ts";
import { Space } from "./space.type.ts";

@Resolver(() => Space)
export class SpaceResolver {
  @Query(() => [Space], { description: "The catalogue of spaces." })
  spaces(@Ctx() ctx: RequestContext): Promise<Space[]> {
    return findSpaces(ctx.db);
  }

  @Mutation(() => OpenSpacePayload, { description: "Opens a space on a structure; its principal manager may use it at once." })
  openSpace(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => OpenSpaceInputType, { description: "The space." }) input: OpenSpaceInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, openSpace, input);
  }

  @Mutation(() => ChangeSpaceCeilingPayload, { description: "Opens a space for more or for less; subscriptions are narrowed with it." })
  changeSpaceCeiling(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ChangeSpaceCeilingInputType, { description: "The space." }) input: ChangeSpaceCeilingInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, changeSpaceCeiling, input);
  }

  @Mutation(() => CloseSpacePayload, {
    description: "Closes a space on a structure; refused while a request sent from there is in progress.",
  })
  closeSpace(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CloseSpaceInputType, { description: "The space." }) input: CloseSpaceInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, closeSpace, input);
  }

  @FieldResolver(() => String, { description: "Its name, in the language of the request." })
  name(@Ctx() ctx: RequestContext, @Root() space: Space): string {
    return ctx.request.language === "fr" ? space.nameFr : space.nameEn;
  }

  @FieldResolver(() => String, { description: "What it is for, in the language of the request." })
  description(@Ctx() ctx: RequestContext, @Root() space: Space): string {
    return ctx.request.language === "fr" ? space.descriptionFr : space.descriptionEn;
  }
}

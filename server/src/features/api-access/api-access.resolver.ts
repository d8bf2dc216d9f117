import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { Structure } from "../structures/index.ts";
import { CreateApiTokenInput, CreateApiTokenPayload, RevokeApiTokenInput, RevokeApiTokenPayload } from "./api-access.inputs.ts";
import { findApiTokens } from "./api-token.queries.ts";
import { ApiTokenType } from "./api-token.type.ts";
import { createApiToken } from "./create-api-token.usecase.ts";
import { revokeApiToken } from "./revoke-api-token.usecase.ts";
import { tokenStructures } from "./token-structures.ts";

@Resolver(() => ApiTokenType)
export class ApiAccessResolver {
  @Query(() => [ApiTokenType], { description: "The viewer's API tokens, newest first; a program sees its own only." })
  apiTokens(@Ctx() ctx: RequestContext): Promise<ApiTokenType[]> {
    return findApiTokens(ctx);
  }

  @FieldResolver(() => [Structure], {
    nullable: true,
    description: "The only structures it may touch, those its owner still reads; null: all of them.",
  })
  structures(@Ctx() ctx: RequestContext, @Root() token: ApiTokenType): Promise<Structure[]> | null {
    return token.structureIds === null ? null : tokenStructures(ctx, token.structureIds);
  }

  @Mutation(() => CreateApiTokenPayload, { description: "Makes an API token; asks for a fresh second factor." })
  createApiToken(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CreateApiTokenInput, { description: "Name, scope, last day." }) input: CreateApiTokenInput,
  ): Promise<Payload> {
    return runUseCase(ctx, createApiToken, input);
  }

  @Mutation(() => RevokeApiTokenPayload, { description: "Stops an API token at once." })
  revokeApiToken(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RevokeApiTokenInput, { description: "The token." }) input: RevokeApiTokenInput,
  ): Promise<Payload> {
    return runUseCase(ctx, revokeApiToken, input);
  }
}

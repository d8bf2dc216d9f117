import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { payloadOf, type Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { RefundRequest } from "../refunds/index.ts";
import { createDecisionLetterLink } from "./create-decision-letter-link.usecase.ts";

@InputType("CreateDecisionLetterLinkInput", { description: "A decided request whose letter to download." })
export class CreateDecisionLetterLinkInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
}

export const CreateDecisionLetterLinkPayload = payloadOf("CreateDecisionLetterLinkPayload", {
  url: { type: () => String, description: "A signed address, good for 60 seconds." },
});

const letterLoader = defineLoader<string, true>(async (ctx, ids) => {
  const rows = await ctx.db.query<{ id: string }>(
    `select request_id as id from refund_decision where request_id = any ($1::uuid[]) and outcome = 'FINAL'`,
    [ids],
  );
  const decided = new Set(rows.map(({ id }) => id));
  return ids.map((id) => decided.has(id) || null);
});

/** The letter of a decision. */
@Resolver(() => RefundRequest)
export class DecisionLetterResolver {
  @FieldResolver(() => Boolean, { description: "Is there the letter of a decision to download (`createDecisionLetterLink`)?" })
  async hasDecisionLetter(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<boolean> {
    return (await letterLoader(ctx).load(request.id)) ?? false;
  }

  @Mutation(() => CreateDecisionLetterLinkPayload, {
    description: "A signed address of 60 seconds to download the letter of the decision on a request (PDF).",
  })
  createDecisionLetterLink(
    @Arg("input", () => CreateDecisionLetterLinkInputType, { description: "The request." }) input: CreateDecisionLetterLinkInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return runUseCase(ctx, createDecisionLetterLink, input);
  }
}

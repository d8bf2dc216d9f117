import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { ConsentType, GiveConsentInput, GiveConsentPayload, WithdrawConsentInput, WithdrawConsentPayload } from "./consent.type.ts";
import { giveConsent } from "./give-consent.usecase.ts";
import { UserType } from "./user.type.ts";
import { withdrawConsent } from "./withdraw-consent.usecase.ts";

const consentsLoader = defineLoader<string, ConsentType[]>(async (ctx, userIds) => {
  const consents = await ctx.db.query<ConsentType & { userId: string }>(
    `select user_id as "userId", kind, text_version as "textVersion", given_at as "givenAt"
     from user_consent where user_id = any($1) and withdrawn_at is null order by given_at, kind`,
    [userIds],
  );
  const byUser = Map.groupBy(consents, (consent) => consent.userId);
  return userIds.map((id) => byUser.get(id) ?? []);
});

@Resolver(() => UserType)
export class ConsentsResolver {
  @FieldResolver(() => [ConsentType], { description: "What this person agrees to now." })
  async consents(@Ctx() ctx: RequestContext, @Root() user: UserType): Promise<ConsentType[]> {
    return (await consentsLoader(ctx).load(user.id)) ?? [];
  }

  @Mutation(() => WithdrawConsentPayload, { description: "Withdraws a consent from now on. The terms cannot be withdrawn alone." })
  withdrawConsent(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => WithdrawConsentInput, { description: "Which one." }) input: WithdrawConsentInput,
  ): Promise<Payload> {
    return runUseCase(ctx, withdrawConsent, input);
  }

  @Mutation(() => GiveConsentPayload, { description: "Gives a consent to the text as it reads today." })
  giveConsent(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => GiveConsentInput, { description: "Which one." }) input: GiveConsentInput,
  ): Promise<Payload> {
    return runUseCase(ctx, giveConsent, input);
  }
}

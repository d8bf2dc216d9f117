import type { ConsentKind } from "@portail-tic/shared/registration/consent-texts";
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { UserType } from "./user.type.ts";

const consentKindEnum = registerEnum<ConsentKind>(
  "ConsentKind",
  { TERMS: "The terms of use.", SATISFACTION_SURVEY: "Receiving the satisfaction survey." },
  "What a person may agree to.",
);

@ObjectType("Consent", { description: "Something a person agreed to and has not withdrawn." })
export class ConsentType {
  @Field(() => consentKindEnum, { description: "What was agreed to." })
  kind!: ConsentKind;
  @Field(() => String, { description: "Version of the text that was shown." })
  textVersion!: string;
  @Field(() => Date, { description: "When." })
  givenAt!: Date;
}

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
}

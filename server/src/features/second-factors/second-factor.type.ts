import type { SecondFactorMethod } from "@portail-tic/shared/second-factors/second-factor-code";
import { Field, ID, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";

export const secondFactorMethodEnum = registerEnum<SecondFactorMethod>(
  "SecondFactorMethod",
  {
    TOTP: "The 6 digits an authenticator app shows.",
    MAIL_CODE: "The 8 digits received by mail.",
    RECOVERY_CODE: "One of the ten codes kept on paper; serves to sign in, never for a sensitive action.",
  },
  "How a person proves a second time that it is them.",
);

const secondFactorKindEnum = registerEnum<"TOTP">("SecondFactorKind", { TOTP: "An authenticator app." }, "What a second factor is.");

@ObjectType("SecondFactor", { description: "Something a person owns that proves it is them, besides their mailbox." })
export class SecondFactorType {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => secondFactorKindEnum, { description: "What it is." })
  kind!: "TOTP";
  @Field(() => String, { description: "What its owner calls it." })
  name!: string;
  @Field(() => Date, { description: "Since when it serves." })
  confirmedAt!: Date;
  @Field(() => Date, { nullable: true, description: "When the last accepted code was shown, to the half minute." })
  lastUsedAt!: Date | null;
}

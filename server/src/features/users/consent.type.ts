import type { ConsentKind } from "@portail-tic/shared/users/consent-texts";
import { Field, InputType, ObjectType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
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

@InputType("WithdrawConsentInput", { description: "A consent to withdraw." })
export class WithdrawConsentInput {
  @Field(() => consentKindEnum, { description: "What is no longer agreed to." })
  kind!: ConsentKind;
}

@InputType("GiveConsentInput", { description: "A consent to give." })
export class GiveConsentInput {
  @Field(() => consentKindEnum, { description: "What is agreed to." })
  kind!: ConsentKind;
}

const user = { type: () => UserType, description: "The person, with what they agree to now." };
export const WithdrawConsentPayload = payloadOf("WithdrawConsentPayload", { user });
export const GiveConsentPayload = payloadOf("GiveConsentPayload", { user });

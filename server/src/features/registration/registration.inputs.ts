import { Field, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { CompanyInputType } from "../structures/index.ts";
import { activationOutcomeEnum } from "./activation-outcome.ts";

const optional = { nullable: true } as const;

@InputType("RegisterUserInput", { description: "Everything « Créer un compte » asks for." })
export class RegisterUserInput {
  @Field(() => String, { description: "Address that will sign in and receive the activation link." })
  loginEmail!: string;
  @Field(() => String, { description: "The same address again." })
  loginEmailConfirmation!: string;
  @Field(() => String, { description: "First name." })
  firstName!: string;
  @Field(() => String, { description: "Last name." })
  lastName!: string;
  @Field(() => String, { ...optional, description: "Phone number." })
  phone?: string | null;
  @Field(() => String, { description: "Address that receives the notifications." })
  contactEmail!: string;
  @Field(() => String, { ...optional, description: "Language of the mails, `fr` or `en`; that of the request when absent." })
  language?: string | null;
  @Field(() => Boolean, { description: "The terms of use; must be true." })
  acceptsTerms!: boolean;
  @Field(() => Boolean, { description: "The satisfaction survey; free." })
  acceptsSurvey!: boolean;
  @Field(() => String, { description: "SIRET of the structure; spaces and dots allowed." })
  siret!: string;
  @Field(() => CompanyInputType, {
    ...optional,
    description: "Typed by hand when the directory does not know the SIRET or is down; ignored when the directory answers.",
  })
  company?: CompanyInputType | null;
  @Field(() => Boolean, { ...optional, description: "Is the structure an accounting firm filing for its clients?" })
  isManagementCenter?: boolean | null;
  @Field(() => String, { ...optional, description: "Shown to the manager when the structure already exists." })
  comment?: string | null;
  @Field(() => String, { description: "Answer to a challenge of the query `humanCheck(form: REGISTER)`." })
  humanCheck!: string;
}

@InputType("ResendActivationInput", { description: "An old link, or the login address." })
export class ResendActivationInput {
  @Field(() => String, { ...optional, description: "Login address." })
  loginEmail?: string | null;
  @Field(() => String, { ...optional, description: "The `jeton` of an old activation link." })
  token?: string | null;
  @Field(() => String, { description: "Answer to a challenge of the query `humanCheck(form: RESEND_ACTIVATION)`." })
  humanCheck!: string;
}

@InputType("ActivateUserInput", { description: "The first password, behind the activation link." })
export class ActivateUserInput {
  @Field(() => String, { description: "The `jeton` of the link." })
  token!: string;
  @Field(() => String, { description: "12 to 128 characters, 3 of 4 classes." })
  password!: string;
  @Field(() => String, { description: "The same again." })
  passwordConfirmation!: string;
}

const maskedEmail = { type: () => String, description: "The address the mail goes to, masked: says nothing about an account." };

export const RegisterUserPayload = payloadOf("RegisterUserPayload", { maskedEmail });
export const ResendActivationPayload = payloadOf("ResendActivationPayload", { maskedEmail });
export const ActivateUserPayload = payloadOf("ActivateUserPayload", {
  outcome: { type: () => activationOutcomeEnum, description: "Null also when the structure is no longer active on the portal." },
  structureName: { type: () => String, description: "Name of the structure, as registered." },
});

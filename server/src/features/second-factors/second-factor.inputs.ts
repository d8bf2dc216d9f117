import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { SecondFactorType } from "./second-factor.type.ts";

@InputType("AddAuthenticatorInput", { description: "A new authenticator app." })
export class AddAuthenticatorInput {
  @Field(() => String, { description: "A name to recognise it by." })
  name!: string;
}

@InputType("ConfirmAuthenticatorInput", { description: "The first code of the app being added." })
export class ConfirmAuthenticatorInput {
  @Field(() => String, { description: "The 6 digits the app shows; spaces allowed." })
  code!: string;
}

@InputType("RemoveFactorInput", { description: "A second factor to remove." })
export class RemoveFactorInput {
  @Field(() => ID, { description: "The second factor." })
  id!: string;
}

@InputType("RenameFactorInput", { description: "A second factor to rename." })
export class RenameFactorInput {
  @Field(() => ID, { description: "The second factor." })
  id!: string;
  @Field(() => String, { description: "Its new name." })
  name!: string;
}

@InputType("PreferFactorInput", { description: "A second factor to ask first." })
export class PreferFactorInput {
  @Field(() => ID, { description: "The second factor." })
  id!: string;
}

export const recoveryCodes = (description: string) => ({ type: () => [String], description });

export const AddAuthenticatorPayload = payloadOf("AddAuthenticatorPayload", {
  secret: { type: () => String, description: "The key to type in the app, answered once and never again." },
  otpauthUri: { type: () => String, description: "The same as an otpauth URI, to be shown as a QR code." },
});
export const ConfirmAuthenticatorPayload = payloadOf("ConfirmAuthenticatorPayload", {
  secondFactor: { type: () => SecondFactorType, description: "The app, which serves from now on." },
  recoveryCodes: recoveryCodes("Ten recovery codes, answered once; null for whoever still has some."),
});
const secondFactor = { type: () => SecondFactorType, description: "The factor as it now is." };
export const RenameFactorPayload = payloadOf("RenameFactorPayload", { secondFactor });
export const PreferFactorPayload = payloadOf("PreferFactorPayload", { secondFactor });
export const RemoveFactorPayload = payloadOf("RemoveFactorPayload", {
  removedId: { type: () => ID, description: "What was removed." },
});
export const RenewRecoveryCodesPayload = payloadOf("RenewRecoveryCodesPayload", {
  recoveryCodes: recoveryCodes("Ten recovery codes, answered once; those before stop working."),
});

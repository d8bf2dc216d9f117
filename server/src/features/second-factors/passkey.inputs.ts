import type { PasskeyKind } from "@portail-tic/shared/second-factors/factor-rules";
import { Field, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { recoveryCodes } from "./second-factor.inputs.ts";
import { passkeyKindEnum, SecondFactorType } from "./second-factor.type.ts";

@InputType("AddPasskeyInput", { description: "A new passkey or security key." })
export class AddPasskeyInput {
  @Field(() => passkeyKindEnum, { description: "What kind of key." })
  kind!: PasskeyKind;
  @Field(() => String, { description: "A name to recognise it by." })
  name!: string;
}

@InputType("ConfirmPasskeyInput", { description: "What the browser answered for the key being added." })
export class ConfirmPasskeyInput {
  @Field(() => String, { description: "The credential as JSON (RegistrationResponseJSON of WebAuthn level 3)." })
  credential!: string;
}

export const AddPasskeyPayload = payloadOf("AddPasskeyPayload", {
  options: {
    type: () => String,
    description: "For `navigator.credentials.create`, as JSON; good once, for five minutes, in this session.",
  },
});
export const ConfirmPasskeyPayload = payloadOf("ConfirmPasskeyPayload", {
  secondFactor: { type: () => SecondFactorType, description: "The key, which serves from now on." },
  recoveryCodes: recoveryCodes("Ten recovery codes, answered once; null for whoever still has some."),
});
export const RequestPasskeyPayload = payloadOf("RequestPasskeyPayload", {
  options: { type: () => String, description: "For `navigator.credentials.get`, as JSON; good once, for five minutes, in this session." },
});

import type { FactorAction, PasskeyKind, SecondFactorKind } from "@portail-tic/shared/second-factors/factor-rules";
import type { SecondFactorMethod } from "@portail-tic/shared/second-factors/second-factor-code";
import { Field, ID, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";

export const secondFactorMethodEnum = registerEnum<SecondFactorMethod>(
  "SecondFactorMethod",
  {
    PASSKEY: "A passkey or a security key, asked by the browser.",
    TOTP: "The 6 digits an authenticator app shows.",
    MAIL_CODE: "The 8 digits received by mail.",
    RECOVERY_CODE: "One of the ten codes kept on paper; serves to sign in, never for a sensitive action.",
  },
  "How a person proves a second time that it is them.",
);

const passkeyKinds = {
  PASSKEY: "A passkey: a telephone, a computer or a password manager, unlocked with a PIN, a finger or a face.",
  SECURITY_KEY: "A security key: a small device one plugs in or holds near, with its PIN.",
};

export const passkeyKindEnum = registerEnum<PasskeyKind>("PasskeyKind", passkeyKinds, "What kind of key is added.");

const secondFactorKindEnum = registerEnum<SecondFactorKind>(
  "SecondFactorKind",
  { TOTP: "An authenticator app.", ...passkeyKinds },
  "What a second factor is.",
);

const factorActionEnum = registerEnum<FactorAction>(
  "SecondFactorAction",
  { RENAME: "renameFactor.", PREFER: "preferFactor: ask it first.", REMOVE: "removeFactor." },
  "What its owner may do with a second factor.",
);

@ObjectType("SecondFactor", { description: "Something a person owns that proves it is them, besides their mailbox." })
export class SecondFactorType {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => secondFactorKindEnum, { description: "What it is." })
  kind!: SecondFactorKind;
  @Field(() => String, { description: "What its owner calls it." })
  name!: string;
  @Field(() => Date, { description: "Since when it serves." })
  confirmedAt!: Date;
  @Field(() => Date, { nullable: true, description: "When it was last accepted; for an app, to the half minute." })
  lastUsedAt!: Date | null;
  @Field(() => Boolean, { description: "Is it the one to ask first?" })
  isPreferred!: boolean;
  @Field(() => Boolean, { description: "Does a password manager copy it between the devices of its owner? Only for a passkey." })
  isSynced!: boolean;
  @Field(() => [factorActionEnum], { description: "What its owner may do with it now." })
  allowedActions!: FactorAction[];
}

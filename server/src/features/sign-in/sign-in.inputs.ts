import type { SecondFactorMethod } from "@portail-tic/shared/second-factors/second-factor-code";
import { Field, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { CodeChallengeType, secondFactorMethodEnum } from "../second-factors/index.ts";
import { ViewerType } from "../users/index.ts";

@InputType("SignInInput", { description: "First factor." })
export class SignInInput {
  @Field(() => String, { description: "Login address, whatever its case." })
  loginEmail!: string;
  @Field(() => String, { description: "Password." })
  password!: string;
}

@InputType("VerifySignInCodeInput", { description: "Second factor." })
export class VerifySignInCodeInput {
  @Field(() => String, {
    nullable: true,
    description: "The 8 digits received by mail, the 6 of the app, or a recovery code; spaces allowed. Absent with a passkey.",
  })
  code?: string | null;
  @Field(() => secondFactorMethodEnum, { nullable: true, description: "Where the code comes from; absent: from the mail." })
  method?: SecondFactorMethod | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True: the second factor is not asked in this browser for thirty days. Without effect for staff.",
  })
  trustDevice?: boolean | null;
  @Field(() => String, { nullable: true, description: "What a key answered to requestPasskey, as JSON (AuthenticationResponseJSON)." })
  passkey?: string | null;
}

const challenge = { type: () => CodeChallengeType, description: "The code on its way." };
const viewer = { type: () => ViewerType, description: "Who is signed in now." };

const methods = {
  type: () => [secondFactorMethodEnum],
  description:
    "What may be shown next, the one to ask first at the head. Unless MAIL_CODE is first no code was sent: sendSignInCode sends one.",
};

export const SignInPayload = payloadOf("SignInPayload", {
  challenge: { ...challenge, description: "The code on its way; null for whoever has an app or a key." },
  methods,
  mayTrustDevice: {
    type: () => Boolean,
    description: "May the person ask not to show the second factor here for thirty days? Never for staff.",
  },
  viewer: { type: () => ViewerType, description: "Who is signed in now; already with level FULL in a browser the person trusts." },
});
export const SendSignInCodePayload = payloadOf("SendSignInCodePayload", { challenge });
export const VerifySignInCodePayload = payloadOf("VerifySignInCodePayload", { viewer });
export const SignOutPayload = payloadOf("SignOutPayload", { viewer });

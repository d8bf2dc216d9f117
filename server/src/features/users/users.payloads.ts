import { payloadOf } from "../../platform/graphql/payload.ts";
import { CodeChallengeType } from "./code-challenge.type.ts";
import { secondFactorMethodEnum } from "./second-factor.type.ts";
import { UserType } from "./user.type.ts";
import { ViewerType } from "./viewer.type.ts";

const challenge = { type: () => CodeChallengeType, description: "The code on its way." };
const viewer = { type: () => ViewerType, description: "Who is signed in now." };
const maskedEmail = { type: () => String, description: "The address typed, masked: says nothing about an account." };
const done = { type: () => Boolean, description: "True when the password is changed." };

const methods = {
  type: () => [secondFactorMethodEnum],
  description: "What may be shown next, the one to ask first at the head. After TOTP no code was sent: sendSignInCode sends one.",
};

export const SignInPayload = payloadOf("SignInPayload", {
  challenge: { ...challenge, description: "The code on its way; null for whoever has an authenticator app." },
  methods,
});
export const SendSignInCodePayload = payloadOf("SendSignInCodePayload", { challenge });
export const VerifySignInCodePayload = payloadOf("VerifySignInCodePayload", { viewer });
export const SignOutPayload = payloadOf("SignOutPayload", { viewer });
export const SendStepUpCodePayload = payloadOf("SendStepUpCodePayload", { challenge });
export const StepUpPayload = payloadOf("StepUpPayload", { viewer });
export const RequestPasswordResetPayload = payloadOf("RequestPasswordResetPayload", { maskedEmail });
export const ResetPasswordPayload = payloadOf("ResetPasswordPayload", { done });
export const ChangePasswordPayload = payloadOf("ChangePasswordPayload", { done });
export const UpdateProfilePayload = payloadOf("UpdateProfilePayload", { user: { type: () => UserType, description: "The updated user." } });

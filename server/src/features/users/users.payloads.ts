import { payloadOf } from "../../platform/graphql/payload.ts";
import { UserType } from "./user.type.ts";
import { ViewerType } from "./viewer.type.ts";

const maskedEmail = { type: () => String, description: "The address typed, masked: says nothing about an account." };
const done = { type: () => Boolean, description: "True when the password is changed." };

export const RequestPasswordResetPayload = payloadOf("RequestPasswordResetPayload", { maskedEmail });
export const ResetPasswordPayload = payloadOf("ResetPasswordPayload", { done });
export const ChangePasswordPayload = payloadOf("ChangePasswordPayload", {
  done,
  user: { type: () => UserType, description: "The user, with the dates of the new password." },
});
export const RenewPasswordPayload = payloadOf("RenewPasswordPayload", {
  viewer: { type: () => ViewerType, description: "Who is signed in now." },
});
export const UpdateProfilePayload = payloadOf("UpdateProfilePayload", { user: { type: () => UserType, description: "The updated user." } });

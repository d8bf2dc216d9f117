import { maskEmail } from "@portail-tic/shared/kernel/email";
import { resendActivationSchema, type ResendActivation } from "@portail-tic/shared/registration/resend-activation.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { passHumanCheck } from "../human-check/index.ts";
import { findLink, findUserByLoginEmail, mayMailTo } from "../users/index.ts";

/** A new activation link, from the page of an old one or with the login address. Only the newest works. */
export const resendActivation = defineUseCase({
  name: "resendActivation",
  access: "public",
  tokens: "never",
  input: resendActivationSchema,
  prepare: (call, input) => passHumanCheck(call, "RESEND_ACTIVATION", input.humanCheck),
  async run(uc, input: ResendActivation) {
    const { loginEmail, userId } = await addresseeOf(uc, input);
    if (await mayMailTo(uc, loginEmail)) await uc.announce("user.activationLinkWanted", { userId });
    return { maskedEmail: maskEmail(loginEmail) };
  },
});

/** The address typed, or the one an old link was sent to: whoever holds it received that mail. */
async function addresseeOf(uc: UseCase, input: ResendActivation): Promise<{ loginEmail: string; userId: string | null }> {
  if (input.token) return (await findLink(uc.manager, input.token, uc.now, "ACTIVATION")) ?? refuse("LINK_INVALID", { path: ["token"] });
  const loginEmail = input.loginEmail ?? refuse("REQUIRED", { path: ["loginEmail"] });
  const user = await findUserByLoginEmail(uc.manager, loginEmail);
  return { loginEmail, userId: user?.id ?? null };
}

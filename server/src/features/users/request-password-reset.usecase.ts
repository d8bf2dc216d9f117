import { maskEmail } from "@portail-tic/shared/kernel/email";
import { requestPasswordResetSchema } from "@portail-tic/shared/users/password-reset.schema";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { passHumanCheck } from "../human-check/index.ts";
import { mayMailTo } from "./anonymous-mail.ts";
import { findUserByLoginEmail } from "./user.queries.ts";

/**
 * « Mot de passe oublié ? » The answer is made of what was typed, and the same statements run for an address nobody owns:
 * the worker makes the link and sends it, when there is somebody to send it to.
 */
export const requestPasswordReset = defineUseCase({
  name: "requestPasswordReset",
  access: "public",
  tokens: "never",
  input: requestPasswordResetSchema,
  prepare: (call, input) => passHumanCheck(call, "PASSWORD_RESET", input.humanCheck),
  async run(uc, { loginEmail }) {
    const user = await findUserByLoginEmail(uc.manager, loginEmail);
    if (await mayMailTo(uc, loginEmail)) await uc.announce("user.passwordResetRequested", { userId: user?.id ?? null });
    return { maskedEmail: maskEmail(loginEmail) };
  },
});

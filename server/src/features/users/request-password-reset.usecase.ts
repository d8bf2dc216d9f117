import { maskEmail } from "@portail-tic/shared/kernel/email";
import { requestPasswordResetSchema } from "@portail-tic/shared/users/password-reset.schema";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { passHumanCheck } from "../human-check/index.ts";
import { mayMailTo } from "./anonymous-mail.ts";
import { findAddressee } from "./find-addressee.ts";

/**
 * « Mot de passe oublié ? », by the address or from a link that is over. The answer is made of what was typed, and the same statements run
 * for an address nobody owns: the worker makes the link and sends it, when there is somebody to send it to.
 */
export const requestPasswordReset = defineUseCase({
  name: "requestPasswordReset",
  access: "public",
  tokens: "never",
  input: requestPasswordResetSchema,
  prepare: (call, input) => passHumanCheck(call, "PASSWORD_RESET", input.humanCheck),
  async run(uc, input) {
    const { loginEmail, userId } = await findAddressee(uc, input, "PASSWORD_RESET");
    if (await mayMailTo(uc, loginEmail)) await uc.announce("user.passwordResetRequested", { userId });
    return { maskedEmail: maskEmail(loginEmail) };
  },
});

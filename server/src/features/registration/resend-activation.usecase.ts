import { maskEmail } from "@portail-tic/shared/kernel/email";
import { resendActivationSchema, type ResendActivation } from "@portail-tic/shared/registration/resend-activation.schema";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { passHumanCheck } from "../human-check/index.ts";
import { findAddressee, mayMailTo } from "../users/index.ts";

/** A new activation link, from the page of an old one or with the login address. Only the newest works. */
export const resendActivation = defineUseCase({
  name: "resendActivation",
  access: "public",
  tokens: "never",
  input: resendActivationSchema,
  prepare: (call, input) => passHumanCheck(call, "RESEND_ACTIVATION", input.humanCheck),
  async run(uc, input: ResendActivation) {
    const { loginEmail, userId } = await findAddressee(uc, input, "ACTIVATION");
    if (await mayMailTo(uc, loginEmail)) await uc.announce("user.activationLinkWanted", { userId });
    return { maskedEmail: maskEmail(loginEmail) };
  },
});

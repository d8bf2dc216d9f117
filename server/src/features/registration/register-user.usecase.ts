import { maskEmail } from "@portail-tic/shared/kernel/email";
import { registerUserSchema, type RegisterUser } from "@portail-tic/shared/registration/register-user.schema";
import { countMail } from "../../platform/rate-limits/count-mail.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { passHumanCheck } from "../human-check/index.ts";
import { resolveCompany } from "../structures/index.ts";
import { findUserByLoginEmail, mayMailTo } from "../users/index.ts";
import { storeRegistration } from "./store-registration.ts";

/**
 * « Créer un compte ». Same answer and same statements whether or not the address has an account: its owner gets a mail that says so.
 * Nothing of the structure is created here: a SIRET is public, and the address is not verified yet.
 */
export const registerUser = defineUseCase({
  name: "registerUser",
  access: "public",
  tokens: "never",
  input: registerUserSchema,
  async prepare(call, input: RegisterUser) {
    await passHumanCheck(call, "REGISTER", input.humanCheck);
    const mayMail = await mayMailTo(call, input.loginEmail);
    return { mayMail, resolved: await resolveCompany(call.services.directory, input.siret, input.company) };
  },
  async run(uc, input, { mayMail, resolved }) {
    await storeRegistration(uc, input, resolved);
    const user = await findUserByLoginEmail(uc.manager, input.loginEmail);
    // Two mails leave to a new account, one to an old one; the second is counted somewhere all the same.
    await countMail(uc, user?.status === "PENDING_ACTIVATION" ? input.loginEmail : `taken:${input.loginEmail}`);
    if (user) uc.audit({ subjectKind: "User", subjectId: user.id });
    if (user && mayMail) await uc.announce("registration.requested", { userId: user.id });
    return { maskedEmail: maskEmail(input.loginEmail) };
  },
});

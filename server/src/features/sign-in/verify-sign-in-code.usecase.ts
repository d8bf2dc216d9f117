import { signInCodeSchema } from "@portail-tic/shared/second-factors/second-factor-code.schema";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { checkCode } from "../second-factors/index.ts";
import { completeSignIn } from "./complete-sign-in.ts";
import { sessionOf } from "../users/index.ts";

/** Second factor: the session becomes good for everything, under a new token. */
export const verifySignInCode = defineUseCase({
  name: "verifySignInCode",
  access: "password",
  tokens: "never",
  input: signInCodeSchema,
  async run(uc, { trustDevice, ...proof }) {
    const { sessionId, userId } = sessionOf(uc);
    uc.audit({ subjectKind: "User", subjectId: userId, details: { method: proof.method } });
    await checkCode(uc, { sessionId, purpose: "SIGN_IN", proof });
    return completeSignIn(uc, { provedBy: proof.method, trustDevice });
  },
});

import { noInput } from "@portail-tic/shared/users/no-input";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { type CodeChallengeType, sendNextCode } from "../second-factors/index.ts";
import { currentUser, sessionOf } from "../users/index.ts";

/** Sends another sign-in code, or shows again where the one on its way stands. */
export const sendSignInCode = defineUseCase({
  name: "sendSignInCode",
  access: "password",
  tokens: "never",
  input: noInput,
  async run(uc): Promise<{ challenge: CodeChallengeType }> {
    const { sessionId } = sessionOf(uc);
    const challenge = await sendNextCode(uc, { user: await currentUser(uc), sessionId, purpose: "SIGN_IN" });
    return { challenge: challenge ?? refuse("CHALLENGE_OVER") };
  },
});

import { noInput } from "@portail-tic/shared/users/no-input";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { CodeChallengeType } from "./code-challenge.type.ts";
import { currentUser, sessionOf } from "../users/index.ts";
import { sendNextCode, startChallenge } from "./send-code.ts";

/** Sends a code to prove, before a sensitive action, that it is still the same person. */
export const sendStepUpCode = defineUseCase({
  name: "sendStepUpCode",
  access: "signedIn",
  tokens: "never",
  input: noInput,
  async run(uc): Promise<{ challenge: CodeChallengeType }> {
    // Two tabs ask at once: the second waits here and is told of the code already on its way.
    await lockSession(uc);
    const request = { user: await currentUser(uc), sessionId: sessionOf(uc).sessionId, purpose: "STEP_UP" } as const;
    return { challenge: (await sendNextCode(uc, request)) ?? (await startChallenge(uc, request)) };
  },
});

async function lockSession(uc: UseCase): Promise<void> {
  await uc.manager.query(`select 1 from user_session where id = $1 for update`, [sessionOf(uc).sessionId]);
}

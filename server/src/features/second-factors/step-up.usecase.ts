import { stepUpCodeSchema } from "@portail-tic/shared/second-factors/second-factor-code.schema";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { rotateSession } from "../../platform/sessions/rotate-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { checkCode } from "./check-code.ts";
import { sessionOf, ViewerType } from "../users/index.ts";
import { openChallenge } from "./send-code.ts";

/** A fresh second factor opens sensitive actions for ten minutes, under a new session token. */
export const stepUp = defineUseCase({
  name: "stepUp",
  access: "signedIn",
  provesIdentity: true,
  tokens: "never",
  input: stepUpCodeSchema,
  async run(uc, proof) {
    const { sessionId, userId } = sessionOf(uc);
    uc.audit({ subjectKind: "User", subjectId: userId, details: { method: proof.method } });
    if (proof.method !== "MAIL_CODE") await uc.survive((manager) => openChallenge(uc, manager, { userId, sessionId, purpose: "STEP_UP" }));
    await checkCode(uc, { sessionId, purpose: "STEP_UP", proof });
    await rotateSession(uc, {
      level: "FULL",
      provedBy: proof.method,
      steppedUpUntil: secondsAfter(uc.now, policy.session.stepUpSeconds),
    });
    return { viewer: new ViewerType() };
  },
});

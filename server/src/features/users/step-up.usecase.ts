import { mailCodeSchema } from "@portail-tic/shared/users/mail-code";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { rotateSession } from "../../platform/sessions/rotate-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { checkCode } from "./check-code.ts";
import { sessionOf } from "./current-user.ts";
import { ViewerType } from "./viewer.type.ts";

/** A fresh second factor opens sensitive actions for ten minutes, under a new session token. */
export const stepUp = defineUseCase({
  name: "stepUp",
  access: "signedIn",
  tokens: "never",
  input: mailCodeSchema,
  async run(uc, { code }) {
    const { sessionId, userId } = sessionOf(uc);
    uc.audit({ subjectKind: "User", subjectId: userId });
    await checkCode(uc, { sessionId, purpose: "STEP_UP", code });
    await rotateSession(uc, { level: "FULL", steppedUpUntil: secondsAfter(uc.now, policy.session.stepUpSeconds) });
    return { viewer: new ViewerType() };
  },
});

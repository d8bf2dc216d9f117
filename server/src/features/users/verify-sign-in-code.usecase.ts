import { mailCodeSchema } from "@portail-tic/shared/users/mail-code";
import { rotateSession } from "../../platform/sessions/rotate-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { checkCode } from "./check-code.ts";
import { sessionOf } from "./current-user.ts";
import { ViewerType } from "./viewer.type.ts";

/** Second factor: the session becomes good for everything, under a new token. */
export const verifySignInCode = defineUseCase({
  name: "verifySignInCode",
  access: "password",
  tokens: "never",
  input: mailCodeSchema,
  async run(uc, { code }) {
    const { sessionId, userId } = sessionOf(uc);
    uc.audit({ subjectKind: "User", subjectId: userId });
    await checkCode(uc, { sessionId, purpose: "SIGN_IN", code });
    await rotateSession(uc, { level: "FULL" });
    await uc.announce("session.opened", { sessionId });
    return { viewer: new ViewerType() };
  },
});

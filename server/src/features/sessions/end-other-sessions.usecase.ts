import { noInput } from "@portail-tic/shared/users/no-input";
import { unauthenticated } from "../../platform/problems/top-level-errors.ts";
import { endSessionsOf } from "../../platform/sessions/end-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";

/** Signs out every browser of the caller but this one, those that only showed the password included. */
export const endOtherSessions = defineUseCase({
  name: "endOtherSessions",
  access: "signedIn",
  tokens: "never",
  input: noInput,
  async run(uc): Promise<{ done: boolean }> {
    if (uc.viewer.kind !== "session") return unauthenticated();
    const { userId, sessionId } = uc.viewer;
    const ended = await endSessionsOf(uc.manager, { userId, exceptSessionId: sessionId, reason: "ENDED_REMOTELY", now: uc.now });
    uc.audit({ subjectKind: "User", subjectId: userId, details: { ended } });
    return { done: true };
  },
});

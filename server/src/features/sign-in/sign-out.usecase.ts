import { noInput } from "@portail-tic/shared/users/no-input";
import { endSession } from "../../platform/sessions/end-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { ViewerType } from "../users/index.ts";

/** Ends this browser's session; done twice it changes nothing. */
export const signOut = defineUseCase({
  name: "signOut",
  access: "public",
  tokens: "never",
  input: noInput,
  async run(uc) {
    if (uc.viewer.kind === "session") await endSession(uc.manager, { sessionId: uc.viewer.sessionId, reason: "SIGNED_OUT", now: uc.now });
    uc.cookies.clearSession();
    return { viewer: new ViewerType() };
  },
});

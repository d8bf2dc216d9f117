import { noInput } from "@portail-tic/shared/users/no-input";
import { endSessionOfToken } from "../../platform/sessions/end-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { ViewerType } from "../users/index.ts";

/** Ends this browser's session; done twice it changes nothing. */
export const signOut = defineUseCase({
  name: "signOut",
  access: "public",
  tokens: "never",
  input: noInput,
  async run(uc) {
    // By the token, not by the viewer: a code checked at the same moment may have replaced it since the viewer was looked up.
    const token = uc.request.held.sessionToken;
    if (token !== null) await endSessionOfToken(uc.manager, { token, now: uc.now });
    uc.cookies.clearSession();
    return { viewer: new ViewerType() };
  },
});

import { noInput } from "@portail-tic/shared/users/no-input";
import { generateAuthenticationOptions } from "@simplewebauthn/server";
import { policy } from "../../platform/config/policy.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { sessionOf } from "../users/index.ts";
import { refuseFrozenFactor } from "./frozen-factor.ts";
import { putPasskeyChallenge } from "./passkey-challenges.ts";
import { findPasskeys } from "./passkey.queries.ts";
import { relyingParty } from "./relying-party.ts";

/** What the browser gives to a key of the person, to finish signing in or before a sensitive action. */
export const requestPasskey = defineUseCase({
  name: "requestPasskey",
  access: "password",
  tokens: "never",
  input: noInput,
  async run(uc): Promise<{ options: string }> {
    const { sessionId, userId, level } = sessionOf(uc);
    uc.audit({ subjectKind: "User", subjectId: userId });
    await refuseFrozenFactor(uc, { userId, method: "PASSKEY" });
    const keys = await findPasskeys(uc.manager, userId);
    if (keys.length === 0) refuse("NO_PASSKEY");
    const purpose = level === "FULL" ? "STEP_UP" : "SIGN_IN";
    const options = await generateAuthenticationOptions({
      rpID: relyingParty(uc.services.settings).id,
      challenge: await putPasskeyChallenge(uc.manager, { sessionId, purpose }, { now: uc.now }),
      timeout: policy.passkeys.challengeSeconds * 1_000,
      userVerification: "required",
      allowCredentials: keys.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    });
    return { options: JSON.stringify(options) };
  },
});

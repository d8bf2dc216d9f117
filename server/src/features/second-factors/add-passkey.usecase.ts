import { addPasskeySchema, type AddPasskey } from "@portail-tic/shared/second-factors/passkey.schema";
import { generateRegistrationOptions } from "@simplewebauthn/server";
import { policy } from "../../platform/config/policy.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockCurrentUser, sessionOf } from "../users/index.ts";
import { refuseUnshownStaffFactor } from "./factor-change.ts";
import { putPasskeyChallenge } from "./passkey-challenges.ts";
import { findPasskeys } from "./passkey.queries.ts";
import { passkeyAlgorithms, relyingParty, userHandle } from "./relying-party.ts";

/** A passkey is found by the browser itself and may be copied between devices; a security key is carried. Both ask for a PIN, a finger or a face. */
const selections = {
  PASSKEY: { residentKey: "required", userVerification: "required" },
  SECURITY_KEY: { residentKey: "discouraged", userVerification: "required", authenticatorAttachment: "cross-platform" },
} as const;

/** Starts adding a passkey or a security key: answers what the browser gives to the key. It counts for nothing until the key answered. */
export const addPasskey = defineUseCase({
  name: "addPasskey",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: addPasskeySchema,
  async run(uc, { kind, name }: AddPasskey): Promise<{ options: string }> {
    refuseUnshownStaffFactor(uc);
    const user = await lockCurrentUser(uc);
    const known = await findPasskeys(uc.manager, user.id);
    const { maxActive: max, challengeSeconds } = policy.passkeys;
    if (known.length >= max) refuse("TOO_MANY_FACTORS", { params: { max } });

    const { sessionId } = sessionOf(uc);
    const challenge = await putPasskeyChallenge(uc.manager, { sessionId, purpose: "REGISTRATION" }, { now: uc.now, added: { kind, name } });
    uc.audit({ subjectKind: "User", subjectId: user.id, details: { kind } });
    const options = await generateRegistrationOptions({
      rpName: "Portail TIC",
      rpID: relyingParty(uc.services.settings).id,
      userName: user.loginEmail,
      userDisplayName: `${user.firstName} ${user.lastName}`,
      userID: userHandle(user.id),
      challenge,
      timeout: challengeSeconds * 1_000,
      attestationType: "none",
      excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      authenticatorSelection: { ...selections[kind] },
      supportedAlgorithmIDs: passkeyAlgorithms,
      ...(kind === "SECURITY_KEY" ? { preferredAuthenticatorType: "securityKey" as const } : {}),
    });
    return { options: JSON.stringify(options) };
  },
});

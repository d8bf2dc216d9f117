import type { PasskeyKind } from "@portail-tic/shared/second-factors/factor-rules";
import type { PasskeyRegistration } from "@portail-tic/shared/second-factors/passkey-response";
import { confirmPasskeySchema, type ConfirmPasskey } from "@portail-tic/shared/second-factors/passkey.schema";
import { verifyRegistrationResponse, type VerifiedRegistrationResponse } from "@simplewebauthn/server";
import { newId } from "../../platform/database/new-id.ts";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { rotateSession } from "../../platform/sessions/rotate-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockCurrentUser, sessionOf } from "../users/index.ts";
import { announceFactorChange, refuseUnshownStaffFactor } from "./factor-change.ts";
import { takePasskeyChallenge } from "./passkey-challenges.ts";
import { issueMissingRecoveryCodes } from "./recovery-codes.ts";
import { passkeyAlgorithms, relyingParty } from "./relying-party.ts";
import { SecondFactorEntity } from "./second-factor.entity.ts";
import { getFactor } from "./second-factor.queries.ts";
import type { SecondFactorType } from "./second-factor.type.ts";

type NewKey = NonNullable<VerifiedRegistrationResponse["registrationInfo"]>;

/** The key answered: it serves from now on. Whoever has no recovery code left receives ten. */
export const confirmPasskey = defineUseCase({
  name: "confirmPasskey",
  access: "signedIn",
  provesIdentity: true,
  stepUp: true,
  tokens: "never",
  input: confirmPasskeySchema,
  async run(uc, { credential }: ConfirmPasskey): Promise<{ secondFactor: SecondFactorType; recoveryCodes: string[] | null }> {
    refuseUnshownStaffFactor(uc);
    const { sessionId } = sessionOf(uc);
    const asked = await uc.survive((manager) => takePasskeyChallenge(manager, { sessionId, purpose: "REGISTRATION" }, uc.now));
    if (!asked?.factorKind || asked.factorName === null) return refuse("PASSKEY_EXPIRED");
    const user = await lockCurrentUser(uc);
    const key = (await verify(uc, credential, asked.challenge)) ?? refuse("PASSKEY_NOT_ADDED", { path: ["credential"] });

    const id = newId(uc.now);
    uc.audit({ subjectKind: "SecondFactor", subjectId: id, details: { kind: asked.factorKind } });
    await insert(uc, { id, userId: user.id, kind: asked.factorKind, name: asked.factorName, key });
    const recoveryCodes = await issueMissingRecoveryCodes(uc, user.id);
    await announceFactorChange(uc, "user.factorAdded", id);
    // The session showed the key: an agent who had none has their powers from now on.
    await rotateSession(uc, { level: "FULL", provedBy: "PASSKEY" });
    return { secondFactor: await getFactor(uc, user.id, id), recoveryCodes };
  },
});

/** Null for anything but an answer of a key of today to this challenge, on this portal, by a person it knows. */
async function verify(uc: UseCase, credential: PasskeyRegistration, challenge: string): Promise<NewKey | null> {
  const { id, origin } = relyingParty(uc.services.settings);
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { ...credential, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: passkeyAlgorithms,
    });
    // `id` is what the browser claims, the other what the key signed for: they are one.
    return registrationInfo?.credential.id === credential.id ? registrationInfo : null;
  } catch {
    return null; // The library throws for every fault of an answer.
  }
}

async function insert(uc: UseCase, added: { id: string; userId: string; kind: PasskeyKind; name: string; key: NewKey }): Promise<void> {
  const { id, userId, kind, name, key } = added;
  await uc.manager.insert(SecondFactorEntity, { id, userId, kind, name, createdAt: uc.now, confirmedAt: uc.now });
  const { credential, credentialDeviceType } = key;
  const inserted = await countOf(
    uc.manager,
    `insert into passkey (factor_id, credential_id, public_key, counter, transports, is_synced) values ($1, $2, $3, $4, $5, $6)
     on conflict (credential_id) do nothing`,
    [
      id,
      credential.id,
      Buffer.from(credential.publicKey),
      credential.counter,
      credential.transports ?? [],
      credentialDeviceType === "multiDevice",
    ],
  );
  if (inserted === 0) refuse("PASSKEY_ALREADY_ADDED");
}

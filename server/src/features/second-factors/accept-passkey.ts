import type { PasskeyAssertion } from "@portail-tic/shared/second-factors/passkey-response";
import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { EntityManager } from "typeorm";
import type { Settings } from "../../platform/config/settings.ts";
import { countOf } from "../../platform/database/statements.ts";
import { announce } from "../../platform/outbox/announce.ts";
import type { CodePurpose } from "./code-challenge.entity.ts";
import { takePasskeyChallenge } from "./passkey-challenges.ts";
import { findPasskeys, type Passkey } from "./passkey.queries.ts";
import { relyingParty, userHandle } from "./relying-party.ts";

interface Shown {
  readonly userId: string;
  readonly sessionId: string;
  readonly purpose: CodePurpose;
  readonly passkey: PasskeyAssertion;
}

interface Work {
  readonly manager: EntityManager;
  readonly now: Date;
  readonly settings: Settings;
}

/** What a key said when it answered. */
interface Answer {
  readonly counter: number;
  readonly isSynced: boolean;
}

/** Accepts, once, what one of the user's keys answered to the challenge of this session. The challenge is gone whatever the answer. */
export async function acceptPasskey(work: Work, shown: Shown): Promise<"ACCEPTED" | "REFUSED" | "EXPIRED"> {
  const { manager, now, settings } = work;
  const asked = await takePasskeyChallenge(manager, shown, now);
  if (!asked) return "EXPIRED";
  const key = (await findPasskeys(manager, shown.userId)).find(({ credentialId }) => credentialId === shown.passkey.id);
  const answer = key && (await verify(settings, key, shown, asked.challenge));
  if (!answer) return "REFUSED";
  if (await takeCounter(manager, key.factorId, answer)) {
    await manager.query(`update second_factor set last_used_at = $2 where id = $1`, [key.factorId, now]);
    return "ACCEPTED";
  }
  await announce(manager, now, "user.passkeyCopied", { userId: shown.userId, factorId: key.factorId });
  return "REFUSED";
}

/** Null for anything but a signature of this key for this challenge, on this portal, by a person it knows. */
async function verify(settings: Settings, key: Passkey, { passkey, userId }: Shown, challenge: string): Promise<Answer | null> {
  const { id, origin } = relyingParty(settings);
  const { userHandle: owner, ...response } = passkey.response;
  if (owner && owner !== Buffer.from(userHandle(userId)).toString("base64url")) return null;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...passkey, response, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      // The counter is compared below, once the signature is known to be good, in the statement that stores it.
      credential: { id: key.credentialId, publicKey: new Uint8Array(key.publicKey), counter: 0 },
    });
    if (!verified) return null;
    return { counter: authenticationInfo.newCounter, isSynced: authenticationInfo.credentialDeviceType === "multiDevice" };
  } catch {
    return null; // The library throws for every fault of an answer.
  }
}

/** One statement that compares and sets. A key that counts always counts up: one that does not is a copy of it. */
export async function takeCounter(manager: EntityManager, factorId: string, { counter, isSynced }: Answer): Promise<boolean> {
  const taken = await countOf(
    manager,
    `update passkey set counter = $2, is_synced = $3 where factor_id = $1 and ($2 > counter or ($2 = 0 and counter = 0))`,
    [factorId, counter, isSynced],
  );
  return taken === 1;
}

import type { PasskeyKind } from "@portail-tic/shared/second-factors/factor-rules";
import { randomBytes } from "node:crypto";
import type { EntityManager } from "typeorm";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { rowOf } from "../../platform/database/statements.ts";
import type { PasskeyPurpose } from "./passkey-challenge.entity.ts";

const challengeBytes = 32;

export interface ChallengeOf {
  readonly sessionId: string;
  readonly purpose: PasskeyPurpose;
}

/** What was asked of the key; for a REGISTRATION, what is being added. */
export interface TakenChallenge {
  /** Base64url, as the browser quotes it. */
  readonly challenge: string;
  readonly factorKind: PasskeyKind | null;
  readonly factorName: string | null;
}

/** A new challenge of this session for this purpose; the one before is worth nothing. */
export async function putPasskeyChallenge(
  manager: EntityManager,
  { sessionId, purpose }: ChallengeOf,
  { now, added }: { now: Date; added?: { kind: PasskeyKind; name: string } },
): Promise<Buffer<ArrayBuffer>> {
  const challenge = randomBytes(challengeBytes);
  await manager.query(
    `insert into passkey_challenge (session_id, purpose, challenge, factor_kind, factor_name, expires_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (session_id, purpose) do update set
       challenge = excluded.challenge, factor_kind = excluded.factor_kind, factor_name = excluded.factor_name, expires_at = excluded.expires_at`,
    [sessionId, purpose, challenge, added?.kind ?? null, added?.name ?? null, secondsAfter(now, policy.passkeys.challengeSeconds)],
  );
  return challenge;
}

/** Takes the challenge away: of two requests that race, one gets it. Null when there is none, or when it came too late. */
export async function takePasskeyChallenge(
  manager: EntityManager,
  { sessionId, purpose }: ChallengeOf,
  now: Date,
): Promise<TakenChallenge | null> {
  const taken = await rowOf<{ challenge: Buffer; factorKind: PasskeyKind | null; factorName: string | null; expiresAt: Date }>(
    manager,
    `delete from passkey_challenge where session_id = $1 and purpose = $2
     returning challenge, factor_kind as "factorKind", factor_name as "factorName", expires_at as "expiresAt"`,
    [sessionId, purpose],
  );
  if (!taken || taken.expiresAt <= now) return null;
  return { challenge: taken.challenge.toString("base64url"), factorKind: taken.factorKind, factorName: taken.factorName };
}

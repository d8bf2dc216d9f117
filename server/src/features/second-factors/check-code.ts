import type { SecondFactorMethod } from "@portail-tic/shared/second-factors/second-factor-code";
import type { SecondFactorProof } from "@portail-tic/shared/second-factors/second-factor-code.schema";
import type { EntityManager } from "typeorm";
import { policy } from "../../platform/config/policy.ts";
import { rowOf } from "../../platform/database/statements.ts";
import { announce } from "../../platform/outbox/announce.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { acceptAuthenticatorCode } from "./accept-authenticator-code.ts";
import { acceptPasskey } from "./accept-passkey.ts";
import type { CodePurpose } from "./code-challenge.entity.ts";
import { countWrongCode, isFactorFrozen } from "./frozen-factor.ts";
import { isCodeOf } from "./mail-codes.ts";
import { useRecoveryCode } from "./recovery-codes.ts";

const wrongCode = {
  PASSKEY: "PASSKEY_REFUSED",
  MAIL_CODE: "CODE_INVALID",
  TOTP: "AUTHENTICATOR_CODE_INVALID",
  RECOVERY_CODE: "RECOVERY_CODE_INVALID",
} as const;

interface Challenge {
  readonly id: string;
  readonly userId: string;
  readonly sealedSecret: Buffer;
  readonly counter: number;
  readonly expiresAt: Date | null;
  readonly previousExpiresAt: Date | null;
  readonly failures: number;
}

type Check =
  | { readonly result: "RIGHT" | "OVER" | "FROZEN" | "EXPIRED" }
  | { readonly result: "WRONG"; readonly remainingAttempts: number };

interface Shown {
  readonly sessionId: string;
  readonly purpose: CodePurpose;
  readonly proof: SecondFactorProof;
}

/**
 * Accepts a code or the answer of a key once, or refuses it; failures count together, whatever is shown. What it decides is committed at once, before the verdict is thrown: a wrong code stays counted
 * whatever happens to this request, and of two requests that show the right code one wins.
 */
export async function checkCode(uc: UseCase, shown: Shown): Promise<void> {
  const check = await uc.survive((manager) => settle(uc, manager, shown));
  const { method } = shown.proof;
  const path = [method === "PASSKEY" ? "passkey" : "code"];
  if (check.result === "WRONG") return refuse(wrongCode[method], { path, params: { remainingAttempts: check.remainingAttempts } });
  if (check.result === "EXPIRED") return refuse(method === "PASSKEY" ? "PASSKEY_EXPIRED" : "CODE_EXPIRED", { path });
  if (check.result === "FROZEN") return refuse("FACTOR_FROZEN", { path });
  if (check.result === "OVER") return refuse("CHALLENGE_OVER", { path });
}

async function settle(uc: UseCase, manager: EntityManager, shown: Shown): Promise<Check> {
  const challenge = await lockOpenChallenge(manager, shown.sessionId, shown.purpose);
  if (!challenge) return { result: "OVER" };
  if (await isFactorFrozen(manager, { userId: challenge.userId, method: shown.proof.method }, uc.now)) return { result: "FROZEN" };
  const result = await judge(uc, manager, challenge, shown);
  if (result === "WRONG") return countFailure(manager, challenge, shown.proof.method, uc.now);
  if (result === "RIGHT") await manager.query(`update code_challenge set consumed_at = $2 where id = $1`, [challenge.id, uc.now]);
  return { result };
}

/** Marks what serves once as used: the challenge of a key, the period of an app, a recovery code. */
async function judge(uc: UseCase, manager: EntityManager, challenge: Challenge, shown: Shown): Promise<"RIGHT" | "WRONG" | "EXPIRED"> {
  const { secrets, settings } = uc.services;
  const { proof, ...asked } = shown;
  const { userId } = challenge;
  const work = { manager, now: uc.now, secrets, settings };
  if (proof.method === "PASSKEY") return passkeyResults[await acceptPasskey(work, { ...asked, userId, passkey: proof.passkey })];
  const { method, code } = proof;
  if (method === "TOTP") return (await acceptAuthenticatorCode(work, { userId, code })) ? "RIGHT" : "WRONG";
  if (method === "MAIL_CODE") {
    const counters = validCounters(challenge, uc.now);
    if (counters.length === 0) return "EXPIRED";
    return isCodeOf(secrets, challenge, counters, code) ? "RIGHT" : "WRONG";
  }
  if (!(await useRecoveryCode(work, { userId, code }))) return "WRONG";
  await announce(manager, uc.now, "user.recoveryCodeUsed", { userId });
  return "RIGHT";
}

const passkeyResults = { ACCEPTED: "RIGHT", REFUSED: "WRONG", EXPIRED: "EXPIRED" } as const;

/** Locked: racing attempts on one challenge are judged one after the other. */
function lockOpenChallenge(manager: EntityManager, sessionId: string, purpose: CodePurpose): Promise<Challenge | null> {
  return rowOf<Challenge>(
    manager,
    `select id, user_id as "userId", sealed_secret as "sealedSecret", counter, expires_at as "expiresAt",
            previous_expires_at as "previousExpiresAt", failures
     from code_challenge where session_id = $1 and purpose = $2 and consumed_at is null and ended_at is null for update`,
    [sessionId, purpose],
  );
}

/** The newest code and the one before it: mails arrive late. */
function validCounters({ counter, expiresAt, previousExpiresAt }: Challenge, now: Date): number[] {
  return [...(expiresAt && expiresAt > now ? [counter] : []), ...(previousExpiresAt && previousExpiresAt > now ? [counter - 1] : [])];
}

async function countFailure(manager: EntityManager, challenge: Challenge, method: SecondFactorMethod, now: Date): Promise<Check> {
  const failures = challenge.failures + 1;
  const isOver = failures >= policy.codes.failuresPerChallenge;
  await manager.query(`update code_challenge set failures = $2, ended_at = $3 where id = $1`, [
    challenge.id,
    failures,
    isOver ? now : null,
  ]);
  await countWrongCode(manager, { userId: challenge.userId, method }, now);
  return isOver ? { result: "OVER" } : { result: "WRONG", remainingAttempts: policy.codes.failuresPerChallenge - failures };
}

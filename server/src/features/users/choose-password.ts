import { judgePassword } from "@portail-tic/shared/kernel/password-strength";
import { at } from "@portail-tic/shared/kernel/verdict";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import type { Preparing } from "../../platform/use-cases/use-case.ts";
import { findPasswordHash } from "./find-password-hash.ts";
import { countPasswordAttempt } from "./password-attempts.ts";
import { hashPassword, verifyPassword } from "./password-hash.ts";
import { findPasswordRules } from "./password-rules.queries.ts";

/** A password ready to be stored in the place of another. */
export interface PasswordChange {
  /** The hash that was there when the new password was judged; null for a deactivated account. */
  readonly from: string | null;
  readonly to: string;
}

/**
 * Judges a new password with what is known of its owner, and hashes it. Refuses at `password`: PASSWORD_TOO_COMMON and its like, and
 * PASSWORD_UNCHANGED for the password of today, on the counter of wrong passwords: nobody guesses it here.
 * Before the transaction: it takes two hashes of time.
 */
export async function choosePassword(call: Preparing, userId: string, password: string): Promise<PasswordChange> {
  enforce(at("password", judgePassword(password, await findPasswordRules(call.db, userId))));
  const from = await findPasswordHash(call.db, userId);
  if (from !== null && (await isSame(call, { userId, password, from }))) refuse("PASSWORD_UNCHANGED", { path: ["password"] });
  return { from, to: await hashPassword(password) };
}

/** The first password of an account: judged and hashed, there is none to compare it with. Answers the hash. */
export async function chooseFirstPassword(call: Preparing, userId: string, password: string): Promise<string> {
  enforce(at("password", judgePassword(password, await findPasswordRules(call.db, userId))));
  return hashPassword(password);
}

async function isSame(call: Preparing, { userId, password, from }: { userId: string; password: string; from: string }): Promise<boolean> {
  await countPasswordGuess(call, userId);
  return verifyPassword(from, password);
}

/** Limited like sign-in, on a counter of its own: neither a session left open nor a link is a place to guess in. */
export async function countPasswordGuess(call: Preparing, userId: string): Promise<void> {
  const attempt = await call.survive((manager) => countPasswordAttempt(manager, passwordGuessesKey(userId), call.now));
  if (!attempt.allowed) refuse("RATE_LIMITED", { params: { retryAfterSeconds: attempt.retryAfterSeconds } });
}

/** The counter to forgive once the password is changed. */
export const passwordGuessesKey = (userId: string) => `password-change:${userId}`;

import { refuse } from "../../platform/problems/problem-error.ts";
import { forgive } from "../../platform/rate-limits/consume.ts";
import type { Preparing } from "../../platform/use-cases/use-case.ts";
import { countPasswordGuess, passwordGuessesKey } from "./choose-password.ts";
import { findPasswordHash } from "./find-password-hash.ts";
import { verifyPassword } from "./password-hash.ts";

/** The password of somebody already signed in, counted like a guess at it. Refuses RATE_LIMITED, or PASSWORD_INCORRECT at `field`. */
export async function checkOwnPassword(
  call: Preparing,
  { userId, password, field }: { userId: string; password: string; field: string },
): Promise<void> {
  await countPasswordGuess(call, userId);
  const passwordHash = await findPasswordHash(call.db, userId);
  if (!(await verifyPassword(passwordHash, password))) refuse("PASSWORD_INCORRECT", { path: [field] });
  await call.survive((manager) => forgive(manager, passwordGuessesKey(userId)));
}

import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";

/** SQL: whatever changes line `l` says whose it is now, so that a colleague is told the right name; `$1` and `$2` are those of `saverOf`. */
export const lineSaved = `version = l.version + 1, saved_by = $1, saved_at = $2`;

/** The first parameters of a statement that has `lineSaved`. */
export const saverOf = (uc: UseCase): [userId: string, at: Date] => [userIdOf(uc.viewer), uc.now];

/** A draft is another one than was read, its total unchanged: whoever sends or changes the version before reads it again. */
export async function raiseVersion(uc: UseCase, requestId: string): Promise<void> {
  await uc.manager.query(`update refund_request set version = version + 1, updated_at = $2 where id = $1`, [requestId, uc.now]);
}

import { codeOf } from "../logging/describe-error.ts";
import { OverloadedError } from "../problems/top-level-errors.ts";

/**
 * The database had no time for this call, and surely did nothing of it: no free connection, a statement or a lock waited for too long, no
 * answer at the door. A connection lost half-way is not among them: nobody knows then whether the commit arrived.
 */
const busyCodes = new Set([
  "57014", // statement_timeout
  "55P03", // lock_timeout
  "53300", // too many connections
  "57P03", // starting or stopping
  "ECONNREFUSED",
]);
/** The driver's words for « no connection became free in time »; it gives no code. */
const poolTimeout = "timeout exceeded when trying to connect";

/** The same failure as the client may read it: « busy, try again » for what passes by itself. */
export function asOverload(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const isBusy = busyCodes.has(codeOf(error) ?? "") || error.message === poolTimeout;
  return isBusy ? new OverloadedError({ cause: error }) : error;
}

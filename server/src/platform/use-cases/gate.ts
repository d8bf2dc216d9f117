import { forbidden, unauthenticated } from "../problems/top-level-errors.ts";
import { refuse } from "../problems/problem-error.ts";
import { isFullySignedIn, notSignedIn, type Viewer } from "../sessions/viewer.ts";
import type { AnyUseCase } from "./define-use-case.ts";

type Gate = Pick<AnyUseCase, "access" | "stepUp" | "tokens">;

/** May this viewer enter this use case at all? Throws UNAUTHENTICATED or FORBIDDEN, or refuses with a problem a person can act on. */
export function passGate(viewer: Viewer, gate: Gate, now: Date): void {
  if (viewer.kind === "token") passToken(viewer.scope, gate);
  passAccess(viewer, gate.access);
  if (gate.stepUp && viewer.kind === "session" && !(viewer.steppedUpUntil && viewer.steppedUpUntil > now)) refuse("STEP_UP_REQUIRED");
}

function passToken(scope: "READ" | "READ_WRITE", gate: Gate): void {
  if (gate.tokens === "never" || gate.stepUp) refuse("HUMAN_ONLY");
  if (scope !== "READ_WRITE") refuse("INSUFFICIENT_SCOPE");
}

function passAccess(viewer: Viewer, access: Gate["access"]): void {
  if (access === "public") return;
  if (viewer.kind === "anonymous") unauthenticated();
  if (access === "renewal") return passRenewal(viewer);
  if (access === "password" && viewer.kind === "session" && viewer.level === "PASSWORD") return;
  if (!isFullySignedIn(viewer)) notSignedIn(viewer);
  if (access === "signedIn" || access === "password") return;
  if (!viewer.staffRoles.some((grant) => access.includes(grant.role))) forbidden();
}

/** A session that is FULL changes its password against the one of today. */
function passRenewal(viewer: Viewer): void {
  if (isFullySignedIn(viewer)) forbidden();
  if (viewer.kind !== "session" || viewer.level !== "RENEWAL") unauthenticated();
}

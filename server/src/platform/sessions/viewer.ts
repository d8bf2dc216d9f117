import { passwordRenewalRequired, unauthenticated } from "../problems/top-level-errors.ts";

export type StaffRole = "INSTRUCTOR" | "SUPPORT_AGENT" | "ADMINISTRATOR";
/** A staff role; an instructor holds it for one office. */
export interface StaffGrant {
  readonly role: StaffRole;
  readonly officeId: string | null;
}
/** Why an agent's session has no staff power: no app and no key on the account, or another proof was shown to open this session. */
export type StaffBarrier = "FACTOR_MISSING" | "FACTOR_NOT_SHOWN";
/**
 * How far a session has been proved. PASSWORD: only the password was shown, which opens nothing but second-factor operations.
 * RENEWAL: both factors were shown, but the password is too old: it opens nothing but choosing another. FULL: everything.
 */
export type SessionLevel = "PASSWORD" | "RENEWAL" | "FULL";
export interface AnonymousViewer {
  readonly kind: "anonymous";
}
export interface SessionViewer {
  readonly kind: "session";
  readonly userId: string;
  readonly sessionId: string;
  readonly level: SessionLevel;
  readonly steppedUpUntil: Date | null;
  /** Empty while there is a barrier. */
  readonly staffRoles: readonly StaffGrant[];
  /** Null without one, and for whoever holds no role. */
  readonly staffBarrier: StaffBarrier | null;
}
export interface TokenViewer {
  readonly kind: "token";
  readonly userId: string;
  readonly tokenId: string;
  readonly scope: "READ" | "READ_WRITE";
  /** null: every structure of the owner; an empty list means none. */
  readonly structureIds: readonly string[] | null;
  /** Staff powers never travel by token. */
  readonly staffRoles: readonly [];
}
/** Who is asking. */
export type Viewer = AnonymousViewer | SessionViewer | TokenViewer;

export const anonymous: AnonymousViewer = { kind: "anonymous" };

/** The user behind the viewer, whatever the level of the session; throws UNAUTHENTICATED when there is none. */
export function userIdOf(viewer: Viewer): string {
  return viewer.kind === "anonymous" ? unauthenticated() : viewer.userId;
}

/** May this viewer read and write as a signed-in person (second factor shown, or a token)? */
export function isFullySignedIn(viewer: Viewer): boolean {
  return viewer.kind === "token" || (viewer.kind === "session" && viewer.level === "FULL");
}

/** Has this viewer the power of a role now? Staff powers need a full session, opened with a strong factor, and never travel by token. */
export function hasStaffRole(viewer: Viewer, role: StaffRole): boolean {
  return viewer.kind === "session" && viewer.staffRoles.some((grant) => grant.role === role);
}

/** Refuses a viewer who is not fully signed in, saying what is missing. */
export function notSignedIn(viewer: Viewer): never {
  return viewer.kind === "session" && viewer.level === "RENEWAL" ? passwordRenewalRequired() : unauthenticated();
}

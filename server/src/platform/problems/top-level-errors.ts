import { GraphQLError } from "graphql";

/** The only codes a client meets at the top level of an answer; every expected failure is a typed problem instead. */
export type TopLevelCode = "UNAUTHENTICATED" | "FORBIDDEN" | "BAD_USER_INPUT" | "NOT_FOUND" | "RATE_LIMITED" | "OVERLOADED" | "INTERNAL";

/** An error that ends the whole field and reaches the client with its code. */
export class TopLevelError extends GraphQLError {
  readonly code: TopLevelCode;
  constructor(code: TopLevelCode, message: string, extensions: Record<string, string | number> = {}) {
    super(message, { extensions: { ...extensions, code } });
    this.name = "TopLevelError";
    this.code = code;
  }
}

/** Seconds after which a busy database is worth asking again. */
const overloadRetrySeconds = 5;

/** The database is busy: nothing was done, and the same call may succeed soon. */
export class OverloadedError extends TopLevelError {
  constructor({ cause }: { cause?: unknown } = {}) {
    super("OVERLOADED", "The portal is very busy, try again in a moment.", { retryAfterSeconds: overloadRetrySeconds });
    this.name = "OverloadedError";
    this.cause = cause;
  }
}

/** Absent, or the viewer may not know that it exists: the same answer. */
export function notFound(): never {
  throw new TopLevelError("NOT_FOUND", "Not found.");
}
/** Nobody is signed in, or not far enough (second factor missing). */
export function unauthenticated(): never {
  throw new TopLevelError("UNAUTHENTICATED", "Sign in first.");
}
/** Both factors were shown, but the password is too old: nothing opens before it is replaced. Clients read the reason. */
export function passwordRenewalRequired(): never {
  throw new TopLevelError("UNAUTHENTICATED", "Choose a new password first.", { reason: "PASSWORD_RENEWAL_REQUIRED" });
}
/** Signed in, and this door stays closed. */
export function forbidden(): never {
  throw new TopLevelError("FORBIDDEN", "You may not do this.");
}
/** The request itself is malformed. */
export function badUserInput(message: string): never {
  throw new TopLevelError("BAD_USER_INPUT", message);
}
/** Too many calls; the client may try again after the given delay. */
export function rateLimited(retryAfterSeconds: number): never {
  throw new TopLevelError("RATE_LIMITED", "Too many requests, try again later.", { retryAfterSeconds });
}

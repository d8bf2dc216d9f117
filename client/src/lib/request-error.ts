/**
 * Why a call gave no data. NETWORK covers an unreachable server; the other codes are the server's top-level ones, but for
 * PASSWORD_RENEWAL_REQUIRED: the reason of an UNAUTHENTICATED that a new password ends.
 */
export type RequestErrorCode =
  | "NETWORK"
  | "UNAUTHENTICATED"
  | "PASSWORD_RENEWAL_REQUIRED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "RATE_LIMITED"
  | "OVERLOADED"
  | "BAD_USER_INPUT"
  | "INTERNAL";

interface GraphQLErrorLike {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown; readonly reason?: unknown; readonly reference?: unknown } | undefined;
}

const known: readonly string[] = ["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "RATE_LIMITED", "OVERLOADED", "BAD_USER_INPUT"];

function codeOf(status: number, code: unknown): RequestErrorCode {
  if (typeof code === "string" && known.includes(code)) return code as RequestErrorCode;
  if (status === 401) return "UNAUTHENTICATED";
  if (status === 429) return "RATE_LIMITED";
  if (status === 502 || status === 503 || status === 504) return "OVERLOADED";
  return "INTERNAL";
}

/** A failed call. `text` is the server's sentence for the reader, when it gave one; `reference` is for support. */
export class RequestError extends Error {
  readonly code: RequestErrorCode;
  readonly text: string | null;
  readonly reference: string | null;

  constructor(code: RequestErrorCode, details: { text?: string | null; reference?: string | null; cause?: unknown } = {}) {
    super(code, { cause: details.cause });
    this.name = "RequestError";
    this.code = code;
    this.text = details.text ?? null;
    this.reference = details.reference ?? null;
  }

  static fromAnswer(status: number, error: GraphQLErrorLike | undefined, cause?: unknown): RequestError {
    const reference = error?.extensions?.reference;
    const isOutdated = error?.extensions?.reason === "PASSWORD_RENEWAL_REQUIRED";
    return new RequestError(isOutdated ? "PASSWORD_RENEWAL_REQUIRED" : codeOf(status, error?.extensions?.code), {
      text: error?.message ?? null,
      reference: typeof reference === "string" ? reference : null,
      cause,
    });
  }
}

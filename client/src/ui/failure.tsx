import { shellMessages } from "../i18n/shell-messages.ts";
import { useMessages } from "../i18n/locale-provider.tsx";
import type { ShellMessages } from "../i18n/shell-messages.fr.ts";

interface FailureLike {
  readonly code: unknown;
  readonly text?: unknown;
  readonly reference?: unknown;
}

function isFailure(error: unknown): error is FailureLike {
  return typeof error === "object" && error !== null && "code" in error;
}

/** What to tell a reader about a call that gave nothing (a RequestError, or anything unexpected). */
export function failureText(error: unknown, m: ShellMessages): string {
  if (!isFailure(error)) return m.failure.unknown;
  if (error.code === "NETWORK") return m.failure.network;
  if (error.code === "FORBIDDEN") return m.failure.forbidden;
  if (error.code === "UNAUTHENTICATED" || error.code === "PASSWORD_RENEWAL_REQUIRED") return m.sessionOver.text;
  if (error.code === "NOT_FOUND") return m.notFound.text;
  if (error.code === "RATE_LIMITED" && typeof error.text === "string") return error.text;
  if (error.code === "RATE_LIMITED" || error.code === "OVERLOADED") return m.failure.busy;
  const reference = typeof error.reference === "string" ? ` ${m.failure.reference(error.reference)}.` : "";
  return m.failure.unknown + reference;
}

/** The same, as a sentence in the language in use. */
export function FailureText({ error }: { error: unknown }) {
  return <p>{failureText(error, useMessages(shellMessages))}</p>;
}

import { SettingsError } from "../platform/config/load-settings.ts";
import { codeOf, isDatabaseError } from "../platform/logging/describe-error.ts";

const unreachable = new Set(["ECONNREFUSED", "ENOENT", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH"]);

/** What an operator can act on, in one sentence; a stack only for what nobody foresaw. */
export function explainStartFailure(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  if (!(error instanceof Error)) return "The portal could not start.";
  const code = codeOf(error) ?? "";
  if (code === "EADDRINUSE") return `${error.message}\nAnother program listens there: stop it, or choose another PORT.`;
  if (code === "ERR_INVALID_URL") return "DATABASE_URL (or MIGRATION_DATABASE_URL) is no address: postgres://user:password@host:5432/name.";
  if (unreachable.has(code)) return `The database does not answer (${error.message}). Check DATABASE_URL.`;
  if (isDatabaseError(error)) return `The database refuses the portal (${error.message}). Check DATABASE_URL and MIGRATION_DATABASE_URL.`;
  return error.stack ?? error.message;
}

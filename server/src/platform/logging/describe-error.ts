import { QueryFailedError } from "typeorm";

/** One line about a failure that holds no typed value: the database's own messages quote them, so only its code is kept. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return "not an Error";
  const code = codeOf(error);
  if (isDatabaseError(error)) return `database error ${code ?? "without a code"}`;
  return `${error.name}${code === undefined ? "" : ` ${code}`}: ${error.message}`.slice(0, 300);
}

export function isDatabaseError(error: Error): boolean {
  return error instanceof QueryFailedError || ("severity" in error && "routine" in error);
}

export function codeOf(error: Error): string | undefined {
  const source: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return source instanceof Error && "code" in source && typeof source.code === "string" ? source.code : undefined;
}

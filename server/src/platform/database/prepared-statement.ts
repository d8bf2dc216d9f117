import { sha256 } from "../secrets/sha256.ts";

/** Far more than the program has; a statement made of changing pieces must not fill the server's memory with plans. */
const mostStatements = 1000;
const names = new Map<string, string>();

/**
 * The same statement under a name of its own, so that PostgreSQL plans it a few times per connection and not at every call:
 * planning the view of rights takes longer than reading it (the bench counted twice as many answers per second).
 */
export function preparedStatement(sql: string, params: unknown[]): { name?: string; text: string; values: unknown[] } {
  const name = names.get(sql) ?? nameFor(sql);
  return { ...(name === null ? {} : { name }), text: sql, values: params };
}

function nameFor(sql: string): string | null {
  if (names.size >= mostStatements) return null;
  const name = sha256(sql).toString("base64url");
  names.set(sql, name);
  return name;
}

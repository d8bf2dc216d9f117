import type { Caller } from "./send-graphql.ts";
import type { TestServer } from "./test-server.ts";

export interface Mutated {
  /** Code of the top-level error, when there is one. */
  readonly code: string | undefined;
  readonly payload: Record<string, unknown> | undefined;
  readonly problems: { code: string; path: string[] }[] | undefined;
  /** The id of the noun this payload field holds. */
  idOf(field: string): string;
}

/** Runs one mutation whose input type is named after it, and reads its payload. */
export async function mutate(server: TestServer, name: string, fields: string, input: object, caller: Caller): Promise<Mutated> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { code path } } }`;
  const answer = await server.graphql<Record<string, Record<string, unknown>>>(document, { input }, caller);
  const payload = answer.data?.[name];
  return {
    code: answer.errors?.[0]?.extensions.code,
    payload,
    problems: payload?.["problems"] as Mutated["problems"],
    idOf: (field) => (payload?.[field] as { id: string } | null | undefined)?.id ?? "",
  };
}

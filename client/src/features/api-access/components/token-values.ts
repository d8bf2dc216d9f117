import { addDays, type CivilDate } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";

import type { ApiTokensQuery } from "../gql/graphql.ts";

export type Token = ApiTokensQuery["apiTokens"][number];
export type TokenState = "active" | "expired" | "revoked";

/** As the day goes: a token past its date opens nothing, even if nobody revoked it. */
export function stateOf(token: Pick<Token, "revokedAt" | "expiresAt">, now: Date): TokenState {
  if (token.revokedAt) return "revoked";
  return Date.parse(token.expiresAt) <= now.getTime() ? "expired" : "active";
}

/** The form of a new token, as typed. */
export interface TokenValues {
  name: string;
  scope: string;
  limit: "all" | "some";
  /** Filled and emptied by the search: the chosen structures are in `structureIds`. */
  structure: string;
  structureIds: string[];
  expiresOn: string;
}

const suggestedDays = 90;

/** Read only, every structure, three months: the least that is useful. */
export function newTokenValues(now: Date): TokenValues {
  return { name: "", scope: "READ", limit: "all", structure: "", structureIds: [], expiresOn: addDays(parisDateOf(now), suggestedDays) };
}

/** The days a token may end: from today to `maxDays` later. */
export function expiryBounds(now: Date, maxDays: number): { min: CivilDate; max: CivilDate } {
  const today = parisDateOf(now);
  return { min: today, max: addDays(today, maxDays) };
}

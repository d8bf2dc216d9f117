import { withoutBlanks } from "../kernel/parsed.ts";

/** Longest search text that is looked at; the rest is cut. */
const MAX_SEARCH_LENGTH = 100;

/** What a search box over structures means: the beginning of a SIRET when it is made of digits, a part of the name otherwise. */
export interface StructureSearch {
  readonly siretPrefix: string | null;
  /** LIKE pattern in lower case; the signs % and _ that somebody typed are ordinary characters. */
  readonly namePattern: string | null;
}

/** Reads a search box; blank means no filter. */
export function readStructureSearch(text: string | null | undefined): StructureSearch {
  const typed = (text ?? "").trim().slice(0, MAX_SEARCH_LENGTH);
  if (typed === "") return { siretPrefix: null, namePattern: null };
  const digits = withoutBlanks(typed).replaceAll(".", "");
  if (/^\d{1,14}$/.test(digits)) return { siretPrefix: digits, namePattern: null };
  return { siretPrefix: null, namePattern: containsPattern(typed) };
}

/** `10 %` → `%10 \%%`: for `like … escape '\'`. */
export function containsPattern(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

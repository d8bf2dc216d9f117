/** What the address bar says, before anybody checked it. */
export type RawSearch = Record<string, unknown>;

/** A non-empty text of at most 200 characters; nothing otherwise. */
export function textParam(value: unknown): string | undefined {
  // The router reads `?q=123` as a number: a SIRET must stay a text.
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text !== "" ? text.slice(0, 200) : undefined;
}

/** One of the given words; nothing otherwise. */
export function choiceParam<const T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}

/** A day that exists, as `2026-01-31`; nothing otherwise. */
export function dayParam(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const instant = Date.parse(value);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value) ? value : undefined;
}

/** An identifier of ours; nothing otherwise. */
export function idParam(value: unknown): string | undefined {
  return typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? value : undefined;
}

/** The cursors of the pages already seen, joined by « . » (see ui/pager). */
export function trailParam(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^[\w=.-]{1,4000}$/.test(text) ? text : undefined;
}

/** An address of this site to return to after signing in; another site's is ignored. */
export function returnParam(value: unknown): string | undefined {
  return typeof value === "string" && /^\/(?![/\\])/.test(value) ? value : undefined;
}

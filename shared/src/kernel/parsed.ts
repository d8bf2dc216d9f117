import type * as z from "zod/mini";

import type { Denial, Verdict } from "./verdict.ts";

/** What reading a typed text gives: the value in its one stored form, or the problem. It is also a verdict. */
export type Parsed<T> = { readonly allowed: true; readonly value: T } | Denial;

/** The text was understood. */
export function accepted<T>(value: T): Parsed<T> {
  return { allowed: true, value };
}

/** The value, for code that already knows the text is good (stored data, fixtures). Throws on a denial. */
export function valueOf<T>(parsed: Parsed<T>): T {
  if (!parsed.allowed) throw new Error(`Unexpected ${parsed.code}`);
  return parsed.value;
}

/** Blank characters people type or paste around and inside numbers: spaces of all widths, tabs, and zero-width marks. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, "");
}

/** Adds the problem of a verdict to a zod check, below the checked value. */
export function reportVerdict<T>(payload: z.core.ParsePayload<T>, verdict: Verdict): void {
  if (verdict.allowed) return;
  const { code, params = {}, path = [] } = verdict;
  payload.issues.push({ code: "custom", input: payload.value, message: code, params, path: [...path], continue: true });
}

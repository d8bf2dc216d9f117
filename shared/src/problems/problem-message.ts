import { formatParam } from "./format-param.ts";
import { problemTexts, type ProblemCode, type ProblemParams } from "./problem-codes.ts";
import type { Language } from "./problem-text.ts";

/** The sentence a person reads for a problem. A parameter nobody gave reads « … », never `{max}`. */
export function problemText(code: ProblemCode, language: Language, params: ProblemParams = {}): string {
  return problemTexts[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    return value === undefined ? "…" : formatParam(name, value, language);
  });
}

import type * as z from "zod/v4/core";

import { reportVerdict } from "../kernel/parsed.ts";
import type { Verdict } from "../kernel/verdict.ts";
import { isProblemCode, type ProblemCode, type ProblemParams } from "./problem-codes.ts";

/** A problem without its text: what the server answers and a form shows. */
export interface ProblemDraft {
  readonly code: ProblemCode;
  readonly path: string[];
  readonly params: ProblemParams;
}

/**
 * The problems of an input that a shared schema refused. A schema names a code as its message (`z.string({ error: "REQUIRED" })`)
 * or by `judgedBy`; the rest is deduced: absent is REQUIRED, too big is TOO_LONG, and so on.
 */
export function problemsFromZod(error: z.$ZodError): ProblemDraft[] {
  return error.issues.map((issue) => ({ path: issue.path.map(String), ...describe(issue) }));
}

function describe(issue: z.$ZodIssue): Pick<ProblemDraft, "code" | "params"> {
  const params = "params" in issue && issue.params ? (issue.params as ProblemParams) : {};
  if (issue.code === "too_big") return { code: named(issue) ?? tooBig(issue.origin), params: { max: Number(issue.maximum) } };
  if (issue.code === "too_small") {
    const min = Number(issue.minimum);
    if (issue.origin === "string" && min <= 1) return { code: named(issue) ?? "REQUIRED", params: {} };
    return { code: named(issue) ?? (issue.origin === "string" ? "TOO_SHORT" : "INVALID_VALUE"), params: { min } };
  }
  // GraphQL has already checked the types: what still has the wrong one is absent.
  if (issue.code === "invalid_type") return { code: named(issue) ?? "REQUIRED", params };
  return { code: named(issue) ?? "INVALID_VALUE", params };
}

const named = (issue: z.$ZodIssue) => (isProblemCode(issue.message) ? issue.message : undefined);

function tooBig(origin: string): ProblemCode {
  if (origin === "string") return "TOO_LONG";
  return origin === "array" || origin === "set" || origin === "map" ? "TOO_MANY" : "INVALID_VALUE";
}

/** Turns a rule into a schema check: `z.string().check(judgedBy(judgeSiret))`. The verdict's path goes below the checked value. */
export function judgedBy<T>(rule: (value: T) => Verdict): z.CheckFn<T> {
  return (payload) => reportVerdict(payload, rule(payload.value));
}

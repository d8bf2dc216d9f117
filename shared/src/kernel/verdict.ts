import type { ProblemCode, ProblemParams, ProblemParamsArgument } from "../problems/problem-codes.ts";

/** What a rule answers: yes, or the one problem that forbids it. The server enforces it, the client shows it. */
export type Verdict = { readonly allowed: true } | Denial;

/** A negative answer; `path` names the input field at fault, when there is one. */
export interface Denial {
  readonly allowed: false;
  readonly code: ProblemCode;
  readonly params?: ProblemParams;
  readonly path?: readonly string[];
}

const allowed: Verdict = { allowed: true };

/** The rule has nothing against it. */
export function allow(): Verdict {
  return allowed;
}

/** The rule forbids it; the compiler asks for the parameters the problem's text quotes. */
export function deny<C extends ProblemCode>(code: C, ...[params]: ProblemParamsArgument<C>): Denial {
  return params === undefined ? { allowed: false, code } : { allowed: false, code, params };
}

/** The same verdict, saying which input field it is about. */
export function at(path: string | readonly string[], verdict: Verdict): Verdict {
  return verdict.allowed ? verdict : { ...verdict, path: typeof path === "string" ? [path] : path };
}

/** The first verdict that denies, in the order a person should hear about them; allowed when none does. */
export function firstDenial(...verdicts: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => !verdict.allowed) ?? allowed;
}

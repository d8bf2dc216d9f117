import type { Denial, Verdict } from "@portail-tic/shared/kernel/verdict";
import type { ProblemCode, ProblemParams, ProblemParamsArgument } from "@portail-tic/shared/problems/problem-codes";

/** An expected failure, as the use case knows it: a code, the input field at fault, the values its text quotes. */
export interface ProblemFact {
  readonly code: ProblemCode;
  readonly path: readonly string[];
  readonly params: ProblemParams;
}

/** Thrown inside a use case so that its transaction rolls back; `runUseCase` turns it into typed problems. */
export class ProblemError extends Error {
  readonly problems: readonly ProblemFact[];
  constructor(problems: readonly ProblemFact[]) {
    super(problems.map((problem) => problem.code).join(", "));
    this.name = "ProblemError";
    this.problems = problems;
  }
}

type RefusalArgument<C extends ProblemCode> = undefined extends ProblemParamsArgument<C>[0]
  ? [options?: { path?: readonly string[]; params?: ProblemParams }]
  : [options: { path?: readonly string[]; params: Exclude<ProblemParamsArgument<C>[0], undefined> }];

/** Ends the use case with one problem. The compiler asks for the parameters the problem's text quotes. */
export function refuse<C extends ProblemCode>(code: C, ...[options]: RefusalArgument<C>): never {
  throw new ProblemError([{ code, path: options?.path ?? [], params: options?.params ?? {} }]);
}

/** Ends the use case when the rule said no. */
export function enforce(verdict: Verdict): asserts verdict is Exclude<Verdict, Denial> {
  if (!verdict.allowed) {
    throw new ProblemError([{ code: verdict.code, path: verdict.path ?? [], params: verdict.params ?? {} }]);
  }
}

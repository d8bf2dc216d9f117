import { randomInt } from "node:crypto";
import type { GraphqlAnswer } from "./send-graphql.ts";

export interface Comparison {
  /** Chance that a call of the first kind takes longer than one of the second: 0.5 when the time says nothing, 1 or 0 when it says all. */
  readonly auc: number;
  readonly pairs: number;
  /** What an answer shows beside its time: status, body, headers. One entry when the answers cannot be told apart. */
  readonly answers: readonly string[];
}
type Call = () => Promise<GraphqlAnswer<unknown>>;

/**
 * Calls both kinds by turns, in pairs whose order is drawn, so that a slow moment of the machine touches both. With `bestOf`, a call that
 * can be repeated counts with its shortest time, as somebody patient would measure.
 */
export async function compareAnswers(
  pairs: number,
  pair: (round: number) => Promise<readonly [Call, Call]>,
  { bestOf = 1 } = {},
): Promise<Comparison> {
  const times: readonly [number[], number[]] = [[], []];
  const answers = new Set<string>();
  const warmUp = 5;
  for (let round = -warmUp; round < pairs; round++) {
    const calls = await pair(round);
    for (const kind of randomInt(2) === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      let shortest = Number.POSITIVE_INFINITY;
      for (let call = 0; call < bestOf; call++) {
        const begin = performance.now();
        const answer = await calls[kind]();
        shortest = Math.min(shortest, performance.now() - begin);
        if (round >= 0) answers.add(shown(answer));
      }
      if (round >= 0) times[kind].push(shortest);
    }
  }
  return { auc: areaUnderCurve(...times), pairs, answers: [...answers] };
}

/** Mann and Whitney: of all couples, how many have the first one longer. */
function areaUnderCurve(first: readonly number[], second: readonly number[]): number {
  const wins = first.reduce((sum, a) => sum + second.reduce((own, b) => own + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0);
  return wins / (first.length * second.length);
}

const ofEachCall = new Set(["date", "x-request-id", "keep-alive", "connection"]);

function shown({ status, data, errors, headers }: GraphqlAnswer<unknown>): string {
  const fixed = [...headers].filter(([name]) => !ofEachCall.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ status, data, errors, headers: fixed });
}

import { solveChallenge, type Challenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";

import { request } from "../../lib/request.ts";
import { HumanCheckDocument, type HumanCheckForm } from "./gql/graphql.ts";

export type HumanCheckState = "IDLE" | "WORKING" | "DONE" | "FAILED";

/** What a form that asks for the check answers. */
export interface Checked {
  readonly problems: readonly { readonly code: string }[];
}

/**
 * Finds the answer to a challenge of this form. The browser derives the keys off the page's own thread: typing is not slowed.
 * Throws a RequestError when the portal cannot be asked.
 */
async function findAnswer(form: HumanCheckForm): Promise<string> {
  const { humanCheck } = await request(HumanCheckDocument, { form });
  const challenge = JSON.parse(humanCheck.challenge) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error("No answer was found in time");
  return btoa(JSON.stringify({ challenge, solution }));
}

/** The answers of one form on one page: one is found ahead of its need, each serves once. */
export function answerChallenges(form: HumanCheckForm, tell: (state: HumanCheckState) => void) {
  let next: Promise<string> | null = null;
  let isFound = false;
  const find = () =>
    (next ??= findAnswer(form).then(
      (answer) => {
        isFound = true;
        return answer;
      },
      (error: unknown) => {
        next = null;
        throw error;
      },
    ));
  /** The next answer, its progress told. */
  const prepare = async () => {
    if (!isFound) tell("WORKING");
    try {
      const answer = await find();
      tell("DONE");
      return answer;
    } catch (error) {
      tell("FAILED");
      throw error;
    }
  };
  const attemptWith = async <A extends Checked>(attempt: (humanCheck: string) => Promise<A>): Promise<A> => {
    const humanCheck = await prepare();
    next = null;
    isFound = false;
    return attempt(humanCheck);
  };
  return {
    prepare,
    /** Sends with an answer; once more with a new one when that one was refused: it had grown old while the form was filled in. */
    async send<A extends Checked>(attempt: (humanCheck: string) => Promise<A>): Promise<A> {
      const first = await attemptWith(attempt);
      const done = first.problems.some(({ code }) => code === "HUMAN_CHECK_FAILED") ? await attemptWith(attempt) : first;
      // Refused for something else: the answer of the next attempt is found while the person corrects, without a word.
      if (done.problems.length > 0) find().catch(() => undefined);
      return done;
    },
  };
}

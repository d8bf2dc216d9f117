import { useRef, useState } from "react";

import { loadPart } from "../../../lib/load-part.ts";
import type { answerChallenges, Checked, HumanCheckState } from "../answer-challenges.ts";
import type { HumanCheckForm } from "../gql/graphql.ts";

type Answers = ReturnType<typeof answerChallenges>;

export interface HumanCheck {
  readonly state: HumanCheckState;
  /** Finds an answer ahead of its need, at the first focus in the form: the person types meanwhile. Says its failure by `state` only. */
  readonly prepare: () => void;
  /** Once more after a failure: by its button alone, or the button would be gone as soon as the keyboard reached it. */
  readonly retry: () => void;
  /** Sends the form with an answer, when there is one. Throws when none could be found. */
  readonly send: <A extends Checked>(attempt: (humanCheck: string) => Promise<A>) => Promise<A>;
}

/** The check of one form anybody may send. Its machinery is fetched on first use: the page does not carry it. */
export function useHumanCheck(form: HumanCheckForm): HumanCheck {
  const [state, setState] = useState<HumanCheckState>("IDLE");
  const answers = useRef<Promise<Answers> | null>(null);
  const load = () =>
    (answers.current ??= loadPart(() => import("../answer-challenges.ts")).then(
      (file) => file.answerChallenges(form, setState),
      (error: unknown) => {
        answers.current = null;
        setState("FAILED");
        throw error;
      },
    ));
  const retry = () => {
    load()
      .then((found) => found.prepare())
      .catch(() => undefined);
  };
  const prepare = () => {
    if (state !== "FAILED") retry();
  };
  return { state, prepare, retry, send: async (attempt) => (await load()).send(attempt) };
}

import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import type { Effect } from "../../platform/outbox/event.ts";

/** What a higher feature adds to the mail of a step: its paragraphs, and what to do now when it knows better than the table of steps. */
export interface StepWords {
  readonly paragraphs: readonly string[];
  readonly nextStep?: string;
}

type StepWordsSource = (effect: Effect, requestId: string, status: RefundStatus, language: Language) => Promise<StepWords | null>;

const sources: StepWordsSource[] = [];

/** A higher feature says more about its own steps. */
export function addStepWords(words: StepWordsSource): void {
  sources.push(words);
}

/** All that is added to the mail of this step, in the order of the features. */
export async function stepWords(...step: Parameters<StepWordsSource>): Promise<StepWords[]> {
  const said: StepWords[] = [];
  for (const words of sources) {
    const more = await words(...step);
    if (more) said.push(more);
  }
  return said;
}

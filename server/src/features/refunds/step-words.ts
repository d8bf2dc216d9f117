import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { RefundStatus } from "@portail-tic/shared/refunds/refund-steps";
import type { Effect } from "../../platform/outbox/event.ts";

/** What a higher feature adds to the mail of a step: its paragraphs, or none. */
type StepWords = (effect: Effect, requestId: string, status: RefundStatus, language: Language) => Promise<string[]>;

const sources: StepWords[] = [];

/** A higher feature says more about its own steps. */
export function addStepWords(words: StepWords): void {
  sources.push(words);
}

/** Every paragraph added to the mail of this step, in the order of the features. */
export async function stepWords(...step: Parameters<StepWords>): Promise<string[]> {
  const paragraphs: string[] = [];
  for (const words of sources) paragraphs.push(...(await words(...step)));
  return paragraphs;
}

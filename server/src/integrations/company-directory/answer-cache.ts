import type { LookUpResult } from "./company.ts";

const MAX_ANSWERS = 500;
const LIFETIME_MS = 10 * 60_000;

/** Remembers answers for ten minutes and shares a question being asked: a registration form asks the same SIRET several times. */
export class AnswerCache {
  readonly #answers = new Map<string, { result: LookUpResult; until: number }>();
  readonly #asking = new Map<string, Promise<LookUpResult>>();

  /** The remembered answer, or the one `ask` gives. Failures are not remembered. */
  get(siret: string, now: () => number, ask: () => Promise<LookUpResult>): Promise<LookUpResult> {
    const known = this.#answers.get(siret);
    if (known && known.until > now()) return Promise.resolve(known.result);
    const pending = this.#asking.get(siret);
    if (pending) return pending;
    const question = ask()
      .then((result) => {
        if (result.status !== "UNAVAILABLE") this.#remember(siret, result, now() + LIFETIME_MS);
        return result;
      })
      .finally(() => this.#asking.delete(siret));
    this.#asking.set(siret, question);
    return question;
  }

  #remember(siret: string, result: LookUpResult, until: number): void {
    this.#answers.delete(siret);
    this.#answers.set(siret, { result, until });
    const oldest = this.#answers.keys().next().value;
    if (this.#answers.size > MAX_ANSWERS && oldest !== undefined) this.#answers.delete(oldest);
  }
}

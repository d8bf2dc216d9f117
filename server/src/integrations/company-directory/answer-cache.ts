const MAX_ANSWERS = 500;
const LIFETIME_MS = 10 * 60_000;

/** Remembers answers for ten minutes and shares a question being asked: a registration form asks the same SIRET several times. */
export class AnswerCache<R extends { readonly status: string }> {
  readonly #answers = new Map<string, { result: R; until: number }>();
  readonly #asking = new Map<string, Promise<R>>();

  /** The remembered answer, or the one `ask` gives. Failures are not remembered. */
  get(key: string, now: () => number, ask: () => Promise<R>): Promise<R> {
    const known = this.#answers.get(key);
    if (known && known.until > now()) return Promise.resolve(known.result);
    const pending = this.#asking.get(key);
    if (pending) return pending;
    const question = ask()
      .then((result) => {
        if (result.status !== "UNAVAILABLE") this.#remember(key, result, now() + LIFETIME_MS);
        return result;
      })
      .finally(() => this.#asking.delete(key));
    this.#asking.set(key, question);
    return question;
  }

  #remember(key: string, result: R, until: number): void {
    this.#answers.delete(key);
    this.#answers.set(key, { result, until });
    const oldest = this.#answers.keys().next().value;
    if (this.#answers.size > MAX_ANSWERS && oldest !== undefined) this.#answers.delete(oldest);
  }
}

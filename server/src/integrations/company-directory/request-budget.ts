/** Lets at most `limit` requests start in any second, and none while the far side asked for a pause. Times are milliseconds. */
export class RequestBudget {
  readonly #limit: number;
  readonly #starts: number[] = [];
  #pausedUntil = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Books the next free place: how long to wait before starting, or null when it is further away than `maxWaitMs`. */
  book(now: number, maxWaitMs: number): number | null {
    const oldest = this.#starts.length >= this.#limit ? (this.#starts[0] ?? 0) + 1_000 : now;
    const start = Math.max(now, oldest, this.#pausedUntil);
    if (start - now > maxWaitMs) return null;
    this.#starts.push(start);
    if (this.#starts.length > this.#limit) this.#starts.shift();
    return start - now;
  }

  /** The far side answered « too many requests »: nothing starts before. */
  pauseUntil(instant: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, instant);
  }
}

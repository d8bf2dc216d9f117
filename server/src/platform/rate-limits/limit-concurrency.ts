import { rateLimited } from "../problems/top-level-errors.ts";

interface Capacity {
  readonly running: number;
  readonly waiting: number;
}

/** Runs at most so many tasks at a time, in the order they came; answers RATE_LIMITED at once when the queue is full. */
export function limitConcurrency({ running, waiting }: Capacity): <T>(task: () => Promise<T>) => Promise<T> {
  let free = running;
  const queue: (() => void)[] = [];

  async function takePlace(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    if (queue.length >= waiting) rateLimited(1);
    await new Promise<void>((resolve) => queue.push(resolve));
  }

  function leavePlace(): void {
    const next = queue.shift();
    if (next) next();
    else free += 1;
  }

  return async (task) => {
    await takePlace();
    try {
      return await task();
    } finally {
      leavePlace();
    }
  };
}

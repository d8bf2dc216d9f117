import { claimMessages } from "./claim-messages.ts";
import { deliverMessage, type Delivery } from "./deliver-message.ts";

export interface OutboxWorker {
  /** Handles whatever is due until nothing is left; answers how many messages were handled. */
  drain(): Promise<number>;
  /** Begins to poll; `wake` is quicker, the poll finds what other processes wrote. */
  start(): void;
  wake(): void;
  /** Stops taking messages and waits for those in hand. */
  stop(): Promise<void>;
}

/** Handled together, each on a connection of its own; few, so that a lease always covers them and requests keep the pool. */
const batch = 3;
const pollMs = 1_000;

export function makeOutboxWorker(delivery: Delivery): OutboxWorker {
  let running: Promise<number> | null = null;
  let again = false;
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;

  const drain = async (): Promise<number> => {
    let handled = 0;
    while (!stopped) {
      const messages = await claimMessages(delivery.transactions, delivery.services.clock.now(), batch);
      if (messages.length === 0) return handled;
      await Promise.all(messages.map((message) => deliverMessage(delivery, message)));
      handled += messages.length;
    }
    return handled;
  };

  /** One drain at a time; a call during it asks for one more round. */
  const round = (): void => {
    if (stopped) return;
    if (running) return void (again = true);
    running = drain()
      .catch((error: unknown) => {
        delivery.services.log.error({ err: error }, "the outbox could not be read");
        return 0;
      })
      .finally(() => {
        running = null;
        if (again) {
          again = false;
          round();
        }
      });
  };

  return {
    drain,
    start: () => {
      timer = setInterval(round, pollMs);
      round();
    },
    wake: () => {
      if (timer) setImmediate(round);
    },
    stop: async () => {
      stopped = true;
      if (timer) clearInterval(timer);
      await running;
    },
  };
}

import { secondsAfter } from "../clock/seconds-after.ts";
import { rowsOf } from "../database/statements.ts";
import type { Transactions } from "../database/transactions.ts";
import type { EventPayload } from "./event.ts";

export interface OutboxMessage {
  readonly id: string;
  readonly topic: string;
  readonly payload: EventPayload;
  /** This try included; also the fence: whoever sees another number has lost the lease. */
  readonly attempts: number;
  /** What it announces in turn is handled after everything else too. */
  readonly isBulk: boolean;
}

/** Longer than any handler may take; after it another worker takes over from one that died. */
export const leaseSeconds = 60;

/** Takes up to `limit` due messages for this worker, those of long lists last. Two workers never take the same one. */
export async function claimMessages(transactions: Transactions, now: Date, limit: number): Promise<OutboxMessage[]> {
  return transactions.run((manager) =>
    rowsOf<OutboxMessage>(
      manager,
      `update outbox_message set leased_until = $2, attempts = attempts + 1
       where id in (
         select id from outbox_message
         where done_at is null and failed_at is null and available_at <= $1 and (leased_until is null or leased_until <= $1)
         order by is_bulk, available_at, id limit $3 for update skip locked)
       returning id, topic, payload, attempts, is_bulk as "isBulk"`,
      [now, secondsAfter(now, leaseSeconds), limit],
    ),
  );
}

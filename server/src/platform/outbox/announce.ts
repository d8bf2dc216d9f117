import type { EntityManager } from "typeorm";
import { newId } from "../database/new-id.ts";
import type { EventPayload } from "./event.ts";

interface Urgency {
  /** One of hundreds written together: it waits for whatever else is due, so that nobody's code waits behind somebody's long list. */
  readonly isBulk?: boolean;
}

/** Writes an outbox row in the caller's transaction: the event exists if and only if the business write does. */
export async function announce(
  manager: EntityManager,
  now: Date,
  topic: string,
  payload: EventPayload,
  urgency: Urgency = {},
): Promise<void> {
  await announceEach(manager, now, topic, [payload], urgency);
}

/** One row for each payload, in one statement. */
export async function announceEach(
  manager: EntityManager,
  now: Date,
  topic: string,
  payloads: readonly EventPayload[],
  { isBulk = false }: Urgency = {},
): Promise<void> {
  await manager.query(
    `insert into outbox_message (id, topic, payload, created_at, available_at, is_bulk)
     select id, $1, payload, $2, $2, $3 from unnest($4::uuid[], $5::jsonb[]) as one (id, payload)`,
    [topic, now, isBulk, payloads.map(() => newId(now)), payloads.map((payload) => JSON.stringify(payload))],
  );
}

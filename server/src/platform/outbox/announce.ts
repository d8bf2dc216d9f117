import type { EntityManager } from "typeorm";
import { newId } from "../database/new-id.ts";
import type { EventPayload } from "./event.ts";

/** Writes an outbox row in the caller's transaction: the event exists if and only if the business write does. */
export async function announce(
  manager: EntityManager,
  now: Date,
  topic: string,
  payload: EventPayload,
  /** One of hundreds written together: it waits for whatever else is due, so that nobody's code waits behind somebody's long list. */
  { isBulk = false } = {},
): Promise<void> {
  await manager.query(
    `insert into outbox_message (id, topic, payload, created_at, available_at, is_bulk) values ($1, $2, $3, $4, $4, $5)`,
    [newId(now), topic, JSON.stringify(payload), now, isBulk],
  );
}

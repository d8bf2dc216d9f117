import type { EntityManager } from "typeorm";
import { newId } from "../database/new-id.ts";
import type { EventPayload } from "./event.ts";

/** Writes an outbox row in the caller's transaction: the event exists if and only if the business write does. */
export async function announce(manager: EntityManager, now: Date, topic: string, payload: EventPayload): Promise<void> {
  await manager.query(`insert into outbox_message (id, topic, payload, created_at, available_at) values ($1, $2, $3, $4, $4)`, [
    newId(now),
    topic,
    JSON.stringify(payload),
    now,
  ]);
}

import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { refuse } from "../problems/problem-error.ts";
import { countOf, rowOf } from "../database/statements.ts";

export interface OnceCall {
  readonly actorId: string;
  readonly key: string;
  /** The mutation's name: a key belongs to one operation. */
  readonly operation: string;
  readonly payload: unknown;
  readonly now: Date;
}

/** One effect per (actor, key); see `UseCase.once`. */
export async function once(manager: EntityManager, call: OnceCall, work: () => Promise<string>): Promise<string> {
  const payloadHash = createHash("sha256").update(canonical(call.payload)).digest();
  if (await claim(manager, call, payloadHash)) {
    const subjectId = await work();
    await manager.query(`update idempotency_key set subject_id = $3 where actor_id = $1 and key = $2`, [call.actorId, call.key, subjectId]);
    return subjectId;
  }
  const earlier = await rowOf<{ operation: string; payloadHash: Buffer; subjectId: string | null }>(
    manager,
    `select operation, payload_hash as "payloadHash", subject_id as "subjectId" from idempotency_key where actor_id = $1 and key = $2`,
    [call.actorId, call.key],
  );
  const isSame = earlier?.operation === call.operation && earlier.payloadHash.equals(payloadHash);
  if (!isSame || earlier.subjectId === null) return refuse("IDEMPOTENCY_CONFLICT", { path: ["idempotencyKey"] });
  return earlier.subjectId;
}

/** True for the first caller; a racing one waits here until the first has committed (then false) or rolled back (then true). */
async function claim(manager: EntityManager, call: OnceCall, payloadHash: Buffer): Promise<boolean> {
  const inserted = await countOf(
    manager,
    `insert into idempotency_key (actor_id, key, operation, payload_hash, created_at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [call.actorId, call.key, call.operation, payloadHash, call.now],
  );
  return inserted === 1;
}

/** The payload as text, whatever the order of its fields. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      part !== null && typeof part === "object" && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? "null"
  );
}

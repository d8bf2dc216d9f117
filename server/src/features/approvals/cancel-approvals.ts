import type { EntityManager } from "typeorm";
import { rowsOf } from "../../platform/database/statements.ts";
import { closeParts } from "./approval-part.ts";

/** Ends pending requests that have lost their object (the requester left the structure). Those decided meanwhile stay as they are. */
export async function cancelApprovals(manager: EntityManager, approvalIds: readonly string[], now: Date): Promise<void> {
  if (approvalIds.length === 0) return;
  const cancelled = await rowsOf<{ id: string }>(
    manager,
    `update approval set status = 'CANCELLED' where id = any ($1::uuid[]) and status = 'PENDING' returning id`,
    [approvalIds],
  );
  await closeParts(
    manager,
    cancelled.map(({ id }) => id),
    now,
  );
}

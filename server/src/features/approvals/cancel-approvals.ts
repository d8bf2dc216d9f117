import type { EntityManager } from "typeorm";
import { rowsOf } from "../../platform/database/statements.ts";
import { approvalParts } from "./approval-part.ts";

/** Ends pending requests that have lost their object (the requester left the structure). Those decided meanwhile stay as they are. */
export async function cancelApprovals(manager: EntityManager, approvalIds: readonly string[], now: Date): Promise<void> {
  if (approvalIds.length === 0) return;
  const cancelled = await rowsOf<{ id: string; kind: string }>(
    manager,
    `update approval set status = 'CANCELLED' where id = any ($1::uuid[]) and status = 'PENDING' returning id, kind`,
    [approvalIds],
  );
  for (const part of approvalParts()) {
    const ids = cancelled.filter((approval) => approval.kind === part.kind).map((approval) => approval.id);
    if (ids.length > 0) await part.close(manager, ids, now);
  }
}

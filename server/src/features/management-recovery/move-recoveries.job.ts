import { writeSystemEntry } from "../../platform/audit/write-audit-entry.ts";
import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { deleteInBatches } from "../../platform/jobs/delete-in-batches.ts";
import type { Effect } from "../../platform/outbox/event.ts";

const PER_TURN = 100;

/** What time alone does to a request: the managers' day ends, the time to stop it ends, it expires, it is forgotten. */
export const moveRecoveries = defineJob({
  name: "moveRecoveries",
  everySeconds: 300,
  async run(effect: Effect) {
    const { manager, now } = effect;
    await tell(effect, "OPENED", `opened_at = $1`, `status = 'ASKED' and opened_at is null and managers_until <= $1 and expires_at > $1`);
    await tell(effect, "DUE", `due_told_at = $1`, `status = 'DELAYED' and due_told_at is null and delayed_until <= $1 and expires_at > $1`);
    const expired = await tell(effect, "EXPIRED", `status = 'EXPIRED', closed_at = $1`, `closed_at is null and expires_at <= $1`);
    for (const subjectId of expired) {
      await writeSystemEntry(manager, { now, action: "expireManagementRecovery", subjectKind: "ManagementRecovery", subjectId });
    }
    await deleteInBatches(manager, {
      table: "management_recovery",
      where: "t.closed_at < $1",
      params: [daysBefore(now, retention.closedRecoveryDays)],
      now,
    });
  },
});

/** Those being answered right now are left for the next turn. */
async function tell({ manager, now, announce }: Effect, step: string, change: string, condition: string): Promise<string[]> {
  const moved = await rowsOf<{ id: string }>(
    manager,
    `update management_recovery set ${change} where id in
       (select id from management_recovery where ${condition} order by created_at limit ${PER_TURN} for update skip locked) returning id`,
    [now],
  );
  for (const { id } of moved) await announce("managementRecovery.moved", { recoveryId: id, step });
  return moved.map(({ id }) => id);
}

import { rowOf } from "../database/statements.ts";
import { defineJob } from "../jobs/define-job.ts";
import { writeSystemEntry } from "./write-audit-entry.ts";

const entriesPerTurn = 20_000;

/**
 * Removes the oldest entries of the journal once their period is over (retention.auditEntryDays). The application may not delete from
 * it: a function of the database does, by the clock of the database, and keeps the last seal it removed as the chain's new beginning.
 */
export const purgeAudit = defineJob({
  name: "purge-audit",
  everySeconds: 3600,
  async run({ manager, now }) {
    const purged = await rowOf<{ deleted: number; upTo: number }>(
      manager,
      `select entries as deleted, up_to as "upTo" from purge_audit($1)`,
      [entriesPerTurn],
    );
    if (purged) await writeSystemEntry(manager, { now, action: "purge", subjectKind: "audit_entry", details: purged });
  },
});

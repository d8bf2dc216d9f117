import { writeSystemEntry } from "../../platform/audit/write-audit-entry.ts";
import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { isUnused } from "./document-uses.ts";

const filesPerTurn = 500;

/**
 * Deletes the files nothing refers to any more: those of drafts that were deleted, those never attached, those whose request is over for
 * longer than papers are kept. Foreign keys guard one that somebody starts to use at this moment.
 */
export const forgetUnusedDocuments = defineJob({
  name: "forgetUnusedDocuments",
  everySeconds: 3_600,
  async run({ manager, now, announce }) {
    const removed = await rowsOf<{ storageKey: string }>(
      manager,
      `delete from document where id = any(array(
         select d.id from document d where d.created_at <= $1 and ${isUnused("d")} limit ${filesPerTurn} for update skip locked))
       returning storage_key as "storageKey"`,
      [daysBefore(now, retention.unusedDocumentDays)],
    );
    for (const { storageKey } of removed) await announce("document.deleted", { storageKey });
    if (removed.length > 0)
      await writeSystemEntry(manager, { now, action: "purge", subjectKind: "document", details: { deleted: removed.length } });
  },
});

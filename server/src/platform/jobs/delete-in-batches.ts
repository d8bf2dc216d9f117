import type { EntityManager } from "typeorm";
import { writeSystemEntry } from "../audit/write-audit-entry.ts";
import { countOf } from "../database/statements.ts";

const rowsPerStatement = 1_000;
const statementsPerTurn = 20;

/**
 * Deletes the rows of `table` (alias t) that match, a thousand per statement so that none lasts; what is left waits for the job's next
 * turn, and so do rows somebody is changing right now. A turn that deleted leaves one line in the journal. Answers how many are gone.
 */
export async function deleteInBatches(
  manager: EntityManager,
  rows: { table: string; where: string; params: readonly unknown[]; now: Date },
): Promise<number> {
  let deleted = 0;
  for (let turn = 0; turn < statementsPerTurn; turn++) {
    const count = await countOf(
      manager,
      `delete from ${rows.table} where ctid = any(array(
         select t.ctid from ${rows.table} t where ${rows.where} limit ${rowsPerStatement} for update of t skip locked))`,
      [...rows.params],
    );
    deleted += count;
    if (count < rowsPerStatement) break;
  }
  if (deleted > 0) await writeSystemEntry(manager, { now: rows.now, action: "purge", subjectKind: rows.table, details: { deleted } });
  return deleted;
}

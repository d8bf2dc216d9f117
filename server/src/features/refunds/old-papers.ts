import type { EntityManager } from "typeorm";
import { countOf } from "../../platform/database/statements.ts";
import type { Reader } from "../../platform/database/reader.ts";

const requestsPerTurn = 200;

/** Requests that were sent, whose last step is older than `before`, and that still hold a paper: `papers` are columns of tables with a request. */
export async function requestsWithOldPapers(reader: Reader, before: Date, papers: readonly string[]): Promise<string[]> {
  const holds = [
    `exists (select from refund_line l where l.request_id = r.id and l.document_id is not null)`,
    `exists (select from refund_attachment a where a.request_id = r.id)`,
    ...papers,
  ];
  const rows = await reader.query<{ id: string }>(
    `select r.id from refund_request r where r.status <> 'DRAFT' and r.submitted_at <= $1
       and not exists (select from refund_event e where e.request_id = r.id and e.at > $1) and (${holds.join(" or ")}) limit ${requestsPerTurn}`,
    [before],
  );
  return rows.map(({ id }) => id);
}

/** Lets go of the invoices and pieces of these requests; answers how many. What was declared stays. */
export async function releasePapers(manager: EntityManager, requestIds: readonly string[]): Promise<number> {
  const lines = await countOf(
    manager,
    `update refund_line set document_id = null where request_id = any ($1::uuid[]) and document_id is not null`,
    [requestIds],
  );
  return lines + (await countOf(manager, `delete from refund_attachment where request_id = any ($1::uuid[])`, [requestIds]));
}

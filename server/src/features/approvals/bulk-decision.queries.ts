import type { ApprovalVerdict } from "@portail-tic/shared/approvals/approval-status";
import type { BulkOutcome } from "@portail-tic/shared/approvals/bulk-decision";
import type { RejectionReason } from "@portail-tic/shared/approvals/rejection-reasons";
import { isUuid } from "@portail-tic/shared/kernel/uuid";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf, type Viewer } from "../../platform/sessions/viewer.ts";
import { readerOf, type Asker } from "../access/index.ts";
import type { BulkSubjectName } from "./bulk-subjects.ts";

export interface BulkDecisionRow {
  readonly id: string;
  readonly motiveCode: string | null;
  readonly verdict: ApprovalVerdict;
  readonly rejectionReason: RejectionReason | null;
  readonly publicReason: string | null;
  readonly internalNote: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}
export interface BulkItemRow {
  readonly position: number;
  readonly approvalId: string | null;
  readonly requestId: string | null;
  readonly outcome: BulkOutcome;
  readonly problemCode: string | null;
  readonly problemParams: Readonly<Record<string, string>>;
}

const columns = `b.id, b.verdict, b.motive_code as "motiveCode", b.rejection_reason as "rejectionReason", b.public_reason as "publicReason", b.internal_note as "internalNote", b.created_at as "createdAt",
  b.finished_at as "finishedAt"`;

// A program limited to some structures sees the lists asked for through its own token: the others may name any structure.
const own = `b.asked_by = $1 and ($2::uuid is null or b.token_id = $2)`;

function ownParams(viewer: Viewer): unknown[] {
  return [userIdOf(viewer), viewer.kind === "token" && viewer.structureIds !== null ? viewer.tokenId : null];
}

const newestFirst: KeysetOrder<BulkDecisionRow> = {
  direction: "desc",
  columns: [
    { sql: "b.created_at", type: "timestamptz", value: (row) => row.createdAt },
    { sql: "b.id", type: "uuid", value: (row) => row.id },
  ],
};

/** The bulk decisions the viewer took, newest first. */
export async function findBulkDecisions(
  ctx: RequestContext,
  args: ConnectionArgs,
  subject: BulkSubjectName,
): Promise<Connection<BulkDecisionRow>> {
  const params = [...ownParams(ctx.viewer), subject];
  const where = `${own} and b.subject = $3`;
  const countParams = [...params];
  const page = keyset(newestFirst, args, params);
  const rows = await ctx.db.query<BulkDecisionRow>(
    `select ${columns} from bulk_decision b where ${where} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  return page.page(
    rows,
    (row) => row,
    () => count(ctx, `bulk_decision b where ${where}`, countParams),
  );
}

/** One of the viewer's; NOT_FOUND for everybody else. */
export async function getBulkDecision(asker: Asker, id: string): Promise<BulkDecisionRow> {
  if (!isUuid(id)) return notFound();
  const [row] = await readerOf(asker).query<BulkDecisionRow>(`select ${columns} from bulk_decision b where ${own} and b.id = $3`, [
    ...ownParams(asker.viewer),
    id,
  ]);
  return row ?? notFound();
}

const byPosition: KeysetOrder<BulkItemRow> = {
  direction: "asc",
  columns: [{ sql: "i.position", type: "bigint", value: (row) => row.position }],
};

/** The requests of one of the viewer's lists, in the order they were chosen. */
export async function findBulkItems(
  ctx: RequestContext,
  bulkDecisionId: string,
  args: ConnectionArgs,
  outcome: BulkOutcome | null,
): Promise<Connection<BulkItemRow>> {
  await getBulkDecision(ctx, bulkDecisionId);
  const params: unknown[] = [bulkDecisionId, outcome];
  const where = `i.bulk_decision_id = $1 and ($2::text is null or i.outcome = $2)`;
  const countParams = [...params];
  const page = keyset(byPosition, args, params);
  const rows = await ctx.db.query<BulkItemRow>(
    `select i.position, i.approval_id as "approvalId", i.request_id as "requestId", i.outcome, i.problem_code as "problemCode", i.problem_params as "problemParams"
     from bulk_decision_item i where ${where} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  return page.page(
    rows,
    (row) => row,
    () => count(ctx, `bulk_decision_item i where ${where}`, countParams),
  );
}

async function count(ctx: RequestContext, from: string, params: unknown[]): Promise<number> {
  const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from ${from}`, params);
  return row?.count ?? 0;
}

/** How many requests of a list are in each state. */
export type BulkCounts = Readonly<Record<BulkOutcome, number>>;

/** The counts of a page of lists, one statement. */
export const bulkCountsLoader = defineLoader<string, BulkCounts>(async (ctx, ids) => {
  const rows = await ctx.db.query<BulkCounts & { id: string }>(
    `select bulk_decision_id as id, count(*) filter (where outcome = 'WAITING')::int as "WAITING",
       count(*) filter (where outcome = 'DECIDED')::int as "DECIDED", count(*) filter (where outcome = 'PROPOSED')::int as "PROPOSED",
       count(*) filter (where outcome = 'NOT_DECIDED')::int as "NOT_DECIDED"
     from bulk_decision_item where bulk_decision_id = any ($1::uuid[]) group by bulk_decision_id`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});

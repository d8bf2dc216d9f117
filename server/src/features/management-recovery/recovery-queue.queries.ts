import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { forbidden } from "../../platform/problems/top-level-errors.ts";
import { isSupportAgent, recoveryColumns, recoveryParams, recoveryTables, type Recovery } from "./recovery.queries.ts";
import type { RecoveryDecisionType, RecoveryQueue } from "./recovery.type.ts";

const oldestFirst: KeysetOrder<Recovery> = {
  direction: "asc",
  columns: [
    { sql: "r.created_at", type: "timestamptz", value: (row) => row.createdAt },
    { sql: "r.id", type: "uuid", value: (row) => row.id },
  ],
};

const isOpen = `r.closed_at is null and r.expires_at > $2`;
const conditions: Record<RecoveryQueue, string> = {
  TO_DECIDE: `${isOpen} and r.way = 'SUPPORT' and r.status in ('ASKED', 'APPROVED_ONCE') and r.managers_until <= $2`,
  LETTERS: `${isOpen} and r.way = 'LETTER' and r.status = 'ASKED' and r.posted_at is null and r.managers_until <= $2`,
  RUNNING: isOpen,
  CLOSED: `not (${isOpen})`,
};

/** The support agents' queues, oldest first; FORBIDDEN to everybody else. */
export async function findRecoveries(ctx: RequestContext, args: ConnectionArgs, queue: RecoveryQueue): Promise<Connection<Recovery>> {
  if (!isSupportAgent(ctx.viewer)) return forbidden();
  const params: unknown[] = recoveryParams(ctx);
  const where = conditions[queue];
  const count = async (): Promise<number> => {
    const [row] = await ctx.db.query<{ count: number }>(
      `select count(*)::int as count from management_recovery r where ${where} and $1::uuid is not null`,
      [params[0], ctx.now],
    );
    return row?.count ?? 0;
  };
  const page = keyset(oldestFirst, args, params);
  const rows = await ctx.db.query<Recovery>(
    `select ${recoveryColumns} from ${recoveryTables} where ${where} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  return page.page(rows, (row) => row, count);
}

/** What agents decided, in the order they did. */
export const recoveryDecisionsLoader = defineLoader<string, RecoveryDecisionType[]>(async (ctx, ids) => {
  const rows = await ctx.db.query<RecoveryDecisionType & { recoveryId: string }>(
    `select d.recovery_id as "recoveryId", u.first_name || ' ' || u.last_name as agent, d.verdict, d.proofs, d.reason, d.decided_at as "decidedAt"
     from management_recovery_decision d join app_user u on u.id = d.user_id where d.recovery_id = any ($1) order by d.decided_at, u.id`,
    [ids],
  );
  const byRecovery = Map.groupBy(rows, (row) => row.recoveryId);
  return ids.map((id) => byRecovery.get(id) ?? []);
});

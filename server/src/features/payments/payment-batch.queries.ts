import { isUuid } from "@portail-tic/shared/kernel/uuid";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import type { PaymentBatch } from "./payment-batch.type.ts";
import { paymentReach } from "./payment-staff.ts";

const columns = `b.id, b.number, b.office_id as "officeId", b.transfer_count as "transferCount", b.total_cents as "totalCents",
  b.ordered_by as "orderedBy", b.ordered_at as "orderedAt", b.released_by as "releasedBy", b.released_at as "releasedAt",
  b.sealed_debtor is not null as "hasDebtor",
  (select count(*)::int from payment p where p.batch_id = b.id and p.status = 'PAID') as "paidCount",
  (select count(*)::int from payment p where p.batch_id = b.id and p.status = 'FAILED') as "failedCount"`;
/** SQL: the batch is within the reach whose two parts these parameters hold. */
const reachable = `($1 or b.office_id = any ($2::uuid[]))`;

const newestFirst: KeysetOrder<PaymentBatch> = {
  direction: "desc",
  columns: [
    { sql: "b.ordered_at", type: "timestamptz", value: (row) => row.orderedAt },
    { sql: "b.id", type: "uuid", value: (row) => row.id },
  ],
};

/** The batches of the agent's offices, all of them for an administrator; the newest first. FORBIDDEN for everybody else. */
export async function findPaymentBatches(ctx: RequestContext, args: ConnectionArgs): Promise<Connection<PaymentBatch>> {
  const { isAdministrator, officeIds } = paymentReach(ctx.viewer);
  const params: unknown[] = [isAdministrator, officeIds];
  const page = keyset(newestFirst, args, params);
  const rows = await ctx.db.query<PaymentBatch>(
    `select ${columns} from payment_batch b where ${reachable} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  return page.page(
    rows,
    (row) => row,
    async () => {
      const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from payment_batch b where ${reachable}`, [
        isAdministrator,
        officeIds,
      ]);
      return row?.count ?? 0;
    },
  );
}

/** One batch within the agent's reach; NOT_FOUND otherwise. */
export async function getPaymentBatch(ctx: RequestContext, id: string): Promise<PaymentBatch> {
  const { isAdministrator, officeIds } = paymentReach(ctx.viewer);
  if (!isUuid(id)) return notFound();
  const [row] = await ctx.db.query<PaymentBatch>(`select ${columns} from payment_batch b where ${reachable} and b.id = $3`, [
    isAdministrator,
    officeIds,
    id,
  ]);
  return row ?? notFound();
}

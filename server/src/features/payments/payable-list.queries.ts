import { maskedIban } from "@portail-tic/shared/kernel/iban";
import { sumCents } from "@portail-tic/shared/kernel/money";
import { policy } from "../../platform/config/policy.ts";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { forbidden } from "../../platform/problems/top-level-errors.ts";
import { instructedOffices, refundRequestLoader } from "../refunds/index.ts";
import { payable, payableSelect, readPayables, readPayablesBefore, type PayableRow } from "./payable.queries.ts";
import type { PayableRequest, PayableSummary } from "./payable.type.ts";
import { planPayments, type PlannedPayment } from "./plan-payments.ts";

const longestWaiting: KeysetOrder<PlannedPayment> = {
  direction: "asc",
  columns: [
    { sql: "r.updated_at", type: "timestamptz", value: ({ row }) => row.updatedAt },
    { sql: "r.id", type: "uuid", value: ({ row }) => row.id },
  ],
};

/** The granted requests of the officer's offices that wait for their payment, the longest waiting first. FORBIDDEN for everybody else. */
export async function findPayables(ctx: RequestContext, args: ConnectionArgs): Promise<Connection<PayableRequest>> {
  const offices = instructedOffices(ctx.viewer);
  if (offices.length === 0) return forbidden();
  const params: unknown[] = [offices];
  const page = keyset(longestWaiting, args, params);
  const rows = await ctx.db.query<PayableRow>(
    `${payableSelect} where ${payable("$1")} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  const before = await readPayablesBefore(ctx.db, offices, rows);
  const planned = (await planPayments(ctx, [...before, ...rows])).slice(before.length);
  const requests = await refundRequestLoader(ctx).loadMany(planned.map(({ row }) => row.id));
  const seen = new Map(requests.flatMap((request) => (request && !(request instanceof Error) ? [[request.id, request] as const] : [])));
  const present = planned.filter(({ row }) => seen.has(row.id));
  return page.page(
    present,
    (payment) => ({ ...asSeen(ctx, payment), request: seen.get(payment.row.id) }) as PayableRequest,
    async () => {
      const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from refund_request r where ${payable("$1")}`, [
        offices,
      ]);
      return row?.count ?? 0;
    },
  );
}

function asSeen(ctx: RequestContext, { row, verdict, recoveredCents, amountCents }: PlannedPayment): Omit<PayableRequest, "request"> {
  const { grantedCents, holder, ibanCountry, ibanLast4 } = row;
  const obstacle = verdict.allowed
    ? null
    : new Problem({ code: verdict.code, path: [], params: verdict.params ?? {} }, ctx.request.language);
  return { grantedCents, recoveredCents, amountCents, holder, maskedIban: maskedIban(ibanCountry, ibanLast4), obstacle };
}

/** What an order of everything would be, for each of the officer's offices. */
export async function summarizePayables(ctx: RequestContext): Promise<PayableSummary[]> {
  const offices = instructedOffices(ctx.viewer);
  if (offices.length === 0) return forbidden();
  const planned = await planPayments(ctx, await readPayables(ctx.db, offices, policy.payments.perBatch));
  return offices.map((officeId) => {
    const own = planned.filter(({ row }) => row.officeId === officeId);
    const ready = own.filter(({ verdict }) => verdict.allowed);
    const totalCents = sumCents(ready.map(({ amountCents }) => amountCents));
    return { officeId, count: ready.length, totalCents, leftOutCount: own.length - ready.length };
  });
}

import { maskedIban } from "@portail-tic/shared/kernel/iban";
import { accountFaults, bankReason } from "@portail-tic/shared/payments/bank-reasons";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { loadCapabilities } from "../access/index.ts";
import type { BankAccount } from "../bank-accounts/index.ts";
import { addEventReasons } from "../refunds/index.ts";
import type { Payment } from "./payment.type.ts";

type PaymentRow = Omit<Payment, "maskedIban" | "failureReason" | "needsOtherAccount"> & {
  ibanCountry: string;
  ibanLast4: string;
  failureCode: string | null;
};

const columns = `p.id, p.end_to_end_id as reference, p.request_id as "requestId", r.number as "requestNumber", s.name as "structureName",
  p.granted_cents as "grantedCents", p.recovered_cents as "recoveredCents", p.amount_cents as "amountCents", p.holder,
  p.iban_country as "ibanCountry", p.iban_last4 as "ibanLast4", p.status, p.ordered_at as "orderedAt", p.paid_on as "paidOn",
  p.failure_code as "failureCode", p.bank_account_id as "bankAccountId"`;
const joins = `join refund_request r on r.id = p.request_id join structure s on s.id = p.structure_id`;
/** How many payments an account or a request shows at most: a request has one more each time a bank refuses. */
const shown = 20;

function asSeen(ctx: RequestContext, { ibanCountry, ibanLast4, failureCode, ...row }: PaymentRow): Payment {
  const failureReason = failureCode === null ? null : bankReason(failureCode, ctx.request.language);
  const needsOtherAccount = failureCode !== null && accountFaults.includes(failureCode);
  return { ...row, maskedIban: maskedIban(ibanCountry, ibanLast4), failureReason, needsOtherAccount };
}

const lastPayments = (column: "request_id" | "bank_account_id", keyOf: (row: PaymentRow) => string) =>
  defineLoader<string, Payment[]>(async (ctx, ids) => {
    const rows = await ctx.db.query<PaymentRow>(
      `select ${columns} from unnest($1::uuid[]) as wanted (id) cross join lateral
         (select * from payment one where one.${column} = wanted.id order by one.id desc limit ${shown}) p ${joins} order by p.id desc`,
      [ids],
    );
    const found = Map.groupBy(rows, keyOf);
    return ids.map((id) => (found.get(id) ?? []).map((row) => asSeen(ctx, row)));
  });

const ofRequestLoader = lastPayments("request_id", (row) => row.requestId);
const ofAccountLoader = lastPayments("bank_account_id", (row) => row.bankAccountId);

/** The payments of a request, the newest first; whoever reaches the request may read them. */
export async function loadPaymentsOfRequest(ctx: RequestContext, requestId: string): Promise<Payment[]> {
  return (await ofRequestLoader(ctx).load(requestId)) ?? [];
}

/** What an account was used for, the newest first; nothing for whoever may see the account and not the requests of its structure. */
export async function loadPaymentsOfAccount(ctx: RequestContext, account: BankAccount): Promise<Payment[]> {
  const held = await loadCapabilities(ctx, account.structureId);
  return held.has("TIC_REFUND_READ") ? ((await ofAccountLoader(ctx).load(account.id)) ?? []) : [];
}

// Each step of a request that says so is one of its payments the bank sent back, in the same order.
addEventReasons("PAYMENT_FAILED", async (ctx, requestIds) => {
  const rows = await ctx.db.query<{ requestId: string; codes: string[] }>(
    `select request_id as "requestId", array_agg(failure_code order by id) as codes from payment
     where request_id = any ($1::uuid[]) and status = 'FAILED' group by request_id`,
    [requestIds],
  );
  return new Map(rows.map(({ requestId, codes }) => [requestId, codes.map((code) => bankReason(code, ctx.request.language))]));
});

const byId: KeysetOrder<PaymentRow> = { direction: "asc", columns: [{ sql: "p.id", type: "uuid", value: (row) => row.id }] };

/** The payments of a batch somebody already may read, in the order of its file. */
export async function findPaymentsOfBatch(ctx: RequestContext, batchId: string, args: ConnectionArgs): Promise<Connection<Payment>> {
  const params: unknown[] = [batchId];
  const page = keyset(byId, args, params);
  const rows = await ctx.db.query<PaymentRow>(
    `select ${columns} from payment p ${joins} where p.batch_id = $1 and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  return page.page(
    rows,
    (row) => asSeen(ctx, row),
    async () => {
      const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from payment where batch_id = $1`, [batchId]);
      return row?.count ?? 0;
    },
  );
}

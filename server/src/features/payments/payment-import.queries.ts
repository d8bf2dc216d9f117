import { bankReason } from "@portail-tic/shared/payments/bank-reasons";
import { isUuid } from "@portail-tic/shared/kernel/uuid";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import type { PaymentImport, PaymentImportCount, PaymentImportLine } from "./payment-import.type.ts";
import { requireAdministrator } from "./payment-staff.ts";

const columns = `i.id, i.file_name as "fileName", i.format, i.imported_by as "importedBy", i.imported_at as "importedAt"`;

const newestFirst: KeysetOrder<PaymentImport> = {
  direction: "desc",
  columns: [
    { sql: "i.imported_at", type: "timestamptz", value: (row) => row.importedAt },
    { sql: "i.id", type: "uuid", value: (row) => row.id },
  ],
};

const countOf = async (ctx: RequestContext, sql: string, params: unknown[] = []) =>
  (await ctx.db.query<{ count: number }>(sql, params))[0]?.count ?? 0;

/** The files of the bank taken in, the newest first. FORBIDDEN for whoever is no administrator. */
export async function findPaymentImports(ctx: RequestContext, args: ConnectionArgs): Promise<Connection<PaymentImport>> {
  requireAdministrator(ctx.viewer);
  const params: unknown[] = [];
  const page = keyset(newestFirst, args, params);
  const rows = await ctx.db.query<PaymentImport>(
    `select ${columns} from payment_import i where ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  return page.page(
    rows,
    (row) => row,
    () => countOf(ctx, `select count(*)::int as count from payment_import`),
  );
}

/** One of them; NOT_FOUND when it does not exist. */
export async function getPaymentImport(ctx: RequestContext, id: string): Promise<PaymentImport> {
  requireAdministrator(ctx.viewer);
  if (!isUuid(id)) return notFound();
  const [row] = await ctx.db.query<PaymentImport>(`select ${columns} from payment_import i where i.id = $1`, [id]);
  return row ?? notFound();
}

/** How many movements of each import had each result; one statement per batch. */
export const importCountsLoader = defineLoader<string, PaymentImportCount[]>(async (ctx, ids) => {
  const rows = await ctx.db.query<PaymentImportCount & { importId: string }>(
    `select import_id as "importId", result, count(*)::int as count from payment_import_line where import_id = any ($1::uuid[])
     group by import_id, result order by result`,
    [ids],
  );
  const found = Map.groupBy(rows, (row) => row.importId);
  return ids.map((id) => found.get(id) ?? []);
});

type LineRow = Omit<PaymentImportLine, "reason"> & { reasonCode: string | null };
const byPosition: KeysetOrder<LineRow> = {
  direction: "asc",
  columns: [{ sql: "l.position", type: "bigint", value: (row) => row.position }],
};

/** The movements of an import somebody already may read, in the order of the file. */
export async function findImportLines(ctx: RequestContext, importId: string, args: ConnectionArgs): Promise<Connection<PaymentImportLine>> {
  const params: unknown[] = [importId];
  const page = keyset(byPosition, args, params);
  const rows = await ctx.db.query<LineRow>(
    `select l.position, l.end_to_end_id as reference, l.amount_cents as "amountCents", l.booked_on as "bookedOn", l.result,
       l.reason_code as "reasonCode", r.number as "requestNumber", s.name as "structureName"
     from payment_import_line l left join payment p on p.id = l.payment_id left join refund_request r on r.id = p.request_id
       left join structure s on s.id = p.structure_id
     where l.import_id = $1 and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  return page.page(
    rows,
    ({ reasonCode, ...row }) => ({ ...row, reason: reasonCode === null ? null : bankReason(reasonCode, ctx.request.language) }),
    () => countOf(ctx, `select count(*)::int as count from payment_import_line where import_id = $1`, [importId]),
  );
}

import { defineLoader } from "../../platform/graphql/loaders.ts";
import { isRefused } from "./refused-account.ts";

/** SQL: a transfer of the request `r` failed by a fault of the account it still names: nothing is paid before another one is chosen. */
export const accountAwaited = `(r.status = 'PAYMENT_FAILED' and ${isRefused("r.id", "r.bank_account_id")})`;

/** Which of these requests wait for another account. One statement per batch. */
export const accountAwaitedLoader = defineLoader<string, boolean>(async (ctx, ids) => {
  const rows = await ctx.db.query<{ id: string }>(`select r.id from refund_request r where r.id = any ($1::uuid[]) and ${accountAwaited}`, [
    ids,
  ]);
  const awaited = new Set(rows.map(({ id }) => id));
  return ids.map((id) => awaited.has(id));
});

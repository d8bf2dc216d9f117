import { OPEN_STATUSES } from "@portail-tic/shared/refunds/refund-steps";
import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import type { RefundFlag } from "@portail-tic/shared/refunds/refund-flags";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { KeysetColumn, KeysetOrder } from "../../platform/graphql/keyset.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { idOrNothing, instructedOffices, pageOfRequests, requestSearch, type RefundRequest } from "../refunds/index.ts";
import type { Hand, QueueOrder } from "./instruction-enums.ts";
import { sentBefore } from "./queue-age.ts";
import { hasUnreadFor } from "./unread-messages.ts";

export interface QueueFilter {
  statuses?: readonly RefundStatus[] | null;
  campaignId?: string | null;
  productCode?: string | null;
  minCents?: number | null;
  maxCents?: number | null;
  search?: string | null;
  waitingDays?: number | null;
  hand?: Hand | null;
  flags?: readonly RefundFlag[] | null;
  isProposed?: boolean | null;
  hasUnreadMessages?: boolean | null;
}

const unique: KeysetColumn<RefundRequest> = { sql: "r.id", type: "uuid", value: (row) => row.id };
const submitted: KeysetColumn<RefundRequest> = {
  sql: "r.submitted_at",
  type: "timestamptz",
  value: (row) => row.submittedAt ?? row.createdAt,
};
const amount: KeysetColumn<RefundRequest> = { sql: "r.total_cents", type: "bigint", value: (row) => row.totalCents };

const orders: Record<QueueOrder, KeysetOrder<RefundRequest>> = {
  SUBMITTED_ASC: { direction: "asc", columns: [submitted, unique] },
  SUBMITTED_DESC: { direction: "desc", columns: [submitted, unique] },
  AMOUNT_ASC: { direction: "asc", columns: [amount, unique] },
  AMOUNT_DESC: { direction: "desc", columns: [amount, unique] },
};

/** The requests of the viewer's office: those that wait for it, unless the filter names other statuses. One statement a page. */
export async function findQueue(
  ctx: RequestContext,
  args: ConnectionArgs,
  filter: QueueFilter | null,
  orderBy: QueueOrder | null,
): Promise<Connection<RefundRequest>> {
  return pageOfRequests(ctx, queueConditions(ctx, filter ?? {}), args, orders[orderBy ?? "SUBMITTED_ASC"]);
}

/** SQL: written out, so that the partial indexes of the queue answer. */
export const isOpen = `r.status in (${OPEN_STATUSES.map((status) => `'${status}'`).join(", ")})`;

const isOpenStatus = (status: RefundStatus) => (OPEN_STATUSES as readonly RefundStatus[]).includes(status);

/** The office first: no filter can widen it. An instructor has one; whoever has none finds nothing. An empty list means none. */
export function queueConditions(ctx: Pick<RequestContext, "viewer" | "now">, filter: QueueFilter): { where: string; params: unknown[] } {
  const params: unknown[] = [instructedOffices(ctx.viewer)[0] ?? null];
  const bind = (value: unknown) => `$${params.push(value)}`;
  const conditions = [`r.office_id = $1::uuid and r.status <> 'DRAFT'`];
  const { statuses, search } = filter;
  if (!statuses || statuses.every(isOpenStatus)) conditions.push(isOpen);
  // One status alone is an equality: its index then gives the rows in their order.
  if (statuses)
    conditions.push(statuses.length === 1 ? `r.status = ${bind(statuses[0])}::text` : `r.status = any (${bind(statuses)}::text[])`);
  if (filter.campaignId) conditions.push(`r.campaign_id = ${bind(idOrNothing(filter.campaignId))}::uuid`);
  if (filter.productCode) conditions.push(hasProduct(bind(filter.productCode)));
  if (isNumber(filter.minCents)) conditions.push(`r.total_cents >= ${bind(filter.minCents)}::bigint`);
  if (isNumber(filter.maxCents)) conditions.push(`r.total_cents <= ${bind(filter.maxCents)}::bigint`);
  if (isNumber(filter.waitingDays)) conditions.push(`r.submitted_at < ${bind(sentBefore(ctx.now, filter.waitingDays))}::timestamptz`);
  if (filter.hand) conditions.push(inHand(filter.hand, bind, userIdOf(ctx.viewer)));
  if (filter.flags) conditions.push(`r.flags && ${bind(filter.flags)}::text[]`);
  if (filter.isProposed) conditions.push(`r.proposed_by <> ${bind(userIdOf(ctx.viewer))}::uuid`);
  if (filter.hasUnreadMessages) conditions.push(hasUnreadFor(`${bind(userIdOf(ctx.viewer))}::uuid`));
  if (search?.trim()) conditions.push(requestSearch(search.trim(), bind));
  return { where: conditions.join(" and "), params };
}

const hasProduct = (place: string) => `exists (select from refund_line l where l.request_id = r.id and l.product_code = ${place}::text)`;

function inHand(hand: Hand, bind: (value: unknown) => string, viewerId: string): string {
  if (hand === "NOBODY") return `r.instructor_id is null`;
  return `r.instructor_id ${hand === "MINE" ? "=" : "<>"} ${bind(viewerId)}::uuid`;
}

function isNumber(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}

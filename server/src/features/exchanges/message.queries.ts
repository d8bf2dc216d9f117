import { judgeMessage, sideOf } from "@portail-tic/shared/exchanges/judge-message";
import { addDays, type CivilDate } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { policy } from "../../platform/config/policy.ts";
import type { Reader } from "../../platform/database/reader.ts";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { loadCapabilities, mayWrite } from "../access/index.ts";
import { documentsHungOn, type Document } from "../documents/index.ts";
import { answerUnreadMessages } from "../instruction/index.ts";
import { getRefundRequest, refundFactsOf, type RefundRequest } from "../refunds/index.ts";
import type { RefundMessage } from "./message.type.ts";

const newestFirst: KeysetOrder<RefundMessage> = {
  direction: "desc",
  columns: [
    { sql: "m.sent_at", type: "timestamptz", value: (row) => row.sentAt },
    { sql: "m.id", type: "uuid", value: (row) => row.id },
  ],
};

/** SQL: the message `m` comes from the other side ($1 is the viewer's) and the viewer ($2) has not seen it. */
const unread = `m.side <> $1 and m.sent_at > coalesce(
  (select d.read_until from refund_message_reading d where d.request_id = m.request_id and d.user_id = $2), '-infinity')`;

// For the queue of an office: the index of the messages of a request answers, request by request.
answerUnreadMessages(
  (
    userPlace,
  ) => `exists (select from refund_message m left join refund_message_reading d on d.request_id = m.request_id and d.user_id = ${userPlace}
    where m.request_id = r.id and m.side = 'REQUESTER' and (d.read_until is null or m.sent_at > d.read_until))`,
);

/** The messages of a request the viewer may read, the last one first. */
export async function findMessages(ctx: RequestContext, requestId: string, args: ConnectionArgs): Promise<Connection<RefundMessage>> {
  const request = await getRefundRequest(ctx, requestId);
  const params: unknown[] = [await sideOfViewer(ctx, request), readerId(ctx), request.id];
  const page = keyset(newestFirst, args, params);
  const rows = await ctx.db.query<RefundMessage>(
    `select m.id, m.side, m.body, m.sent_at as "sentAt", m.author_user_id as "authorUserId", m.office_id as "officeId", ${unread} as "isUnread"
     from refund_message m where m.request_id = $3 and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  return page.page(
    rows,
    (row) => row,
    async () => {
      const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from refund_message where request_id = $1`, [
        request.id,
      ]);
      return row?.count ?? 0;
    },
  );
}

const unreadLoader = defineLoader<string, { requester: number; office: number }>(async (ctx, requestIds) => {
  const rows = await ctx.db.query<{ id: string; requester: number; office: number }>(
    `select m.request_id as id, count(*) filter (where m.side = 'OFFICE')::int as requester,
       count(*) filter (where m.side = 'REQUESTER')::int as office
     from refund_message m left join refund_message_reading d on d.request_id = m.request_id and d.user_id = $2
     where m.request_id = any ($1::uuid[]) and (d.read_until is null or m.sent_at > d.read_until) group by m.request_id`,
    [requestIds, readerId(ctx)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return requestIds.map((id) => byId.get(id) ?? null);
});

/** How many messages of the other side the viewer has not seen. One statement per list. */
export async function loadUnreadCount(ctx: RequestContext, request: RefundRequest): Promise<number> {
  const counts = await unreadLoader(ctx).load(request.id);
  if (!counts) return 0;
  return (await sideOfViewer(ctx, request)) === "OFFICE" ? counts.office : counts.requester;
}

/** Last day to write; null as long as the request is not over. */
export async function loadMessagesCloseOn(ctx: RequestContext, request: RefundRequest): Promise<CivilDate | null> {
  const closedFrom = await closingLoader(ctx).load(request.id);
  return closedFrom && addDays(closedFrom, -1);
}

/** May the viewer write a message now, by the rule the use case enforces? */
export async function loadCanSendMessage(ctx: RequestContext, request: RefundRequest): Promise<boolean> {
  if (!mayWrite(ctx.viewer)) return false;
  const facts = refundFactsOf(ctx.viewer, request, await loadCapabilities(ctx, request.structureId));
  return judgeMessage({ ...facts, today: parisDateOf(ctx.now), closedFrom: await closingLoader(ctx).load(request.id) }).allowed;
}

const closingLoader = defineLoader<string, CivilDate>(async (ctx, requestIds) => {
  const closings = await readClosings(ctx.db, requestIds);
  return requestIds.map((id) => closings.get(id) ?? null);
});

/** The first day on which requests that are over take no message any more, by id; the others are absent. */
export async function readClosings(reader: Reader, requestIds: readonly string[]): Promise<Map<string, CivilDate>> {
  const rows = await reader.query<{ id: string; at: Date }>(
    `select r.id, max(e.at) as at from refund_request r join refund_event e on e.request_id = r.id and e.status = r.status
     where r.id = any ($1::uuid[]) and r.status in ('PAID', 'SETTLED', 'REJECTED', 'WITHDRAWN') group by r.id`,
    [requestIds],
  );
  return new Map(rows.map(({ id, at }) => [id, addDays(parisDateOf(at), policy.messages.openDays + 1)]));
}

const documentsLoader = documentsHungOn("refund_message_document", "message_id");

/** The files that go with a message. */
export async function loadMessageDocuments(ctx: RequestContext, message: RefundMessage): Promise<Document[]> {
  return (await documentsLoader(ctx).load(message.id)) ?? [];
}

async function sideOfViewer(ctx: RequestContext, request: RefundRequest) {
  return sideOf(refundFactsOf(ctx.viewer, request, await loadCapabilities(ctx, request.structureId)));
}

/** Whoever reads was judged by the request's own query: a session or a token, never a stranger. */
function readerId({ viewer }: RequestContext): string | null {
  return viewer.kind === "anonymous" ? null : viewer.userId;
}

import { forbidden } from "../../platform/problems/top-level-errors.ts";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import type { Viewer } from "../../platform/sessions/viewer.ts";
import type { NotificationType } from "./notification.type.ts";

export type NotificationOrderName = "UNREAD_FIRST" | "CREATED_DESC";

/** Notifications speak of every structure of a person: a program limited to some of them has no business here. */
export function personOf(viewer: Viewer): string {
  return viewer.kind === "session" ? viewer.userId : forbidden();
}

// As the index says it: a page is read from the index, whatever the number of rows.
const unread = `(n.read_at is null)::int`;
const newest: KeysetOrder<NotificationType>["columns"] = [
  { sql: "n.created_at", type: "timestamptz", value: (row) => row.createdAt },
  { sql: "n.id", type: "uuid", value: (row) => row.id },
];
const orders: Record<NotificationOrderName, KeysetOrder<NotificationType>> = {
  CREATED_DESC: { direction: "desc", columns: newest },
  UNREAD_FIRST: { direction: "desc", columns: [{ sql: unread, type: "bigint", value: (row) => (row.readAt === null ? 1 : 0) }, ...newest] },
};
export const notificationColumns = `n.id, n.kind, n.params, n.link, n.created_at as "createdAt", n.read_at as "readAt"`;

/** What happened to the viewer, as far as the portal keeps it. */
export async function findNotifications(
  ctx: RequestContext,
  args: ConnectionArgs,
  onlyUnread: boolean,
  order: NotificationOrderName,
): Promise<Connection<NotificationType>> {
  const params: unknown[] = [personOf(ctx.viewer)];
  const mine = `from notification n where n.user_id = $1 and n.in_portal ${onlyUnread ? `and ${unread} = 1` : ""}`;
  const page = keyset(orders[order], args, params);
  const rows = await ctx.db.query<NotificationType>(
    `select ${notificationColumns} ${mine} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  const count = async () => {
    const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count ${mine}`, [params[0]]);
    return row?.count ?? 0;
  };
  return page.page(rows, (row) => row, count);
}

/** Shown as « 99+ » beyond: nobody reads the exact number, so nobody waits for it. */
const COUNTED = 100;

export async function countUnread(ctx: RequestContext, userId: string): Promise<number> {
  const [row] = await ctx.db.query<{ count: number }>(
    `select count(*)::int as count from (
       select from notification n where n.user_id = $1 and n.in_portal and ${unread} = 1 limit ${COUNTED}) c`,
    [userId],
  );
  return row?.count ?? 0;
}

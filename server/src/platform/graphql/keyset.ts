import { badUserInput } from "../problems/top-level-errors.ts";
import { pageSize, type Connection, type ConnectionArgs } from "./connection.ts";
import { decodeCursor, encodeCursor, type CursorType, type CursorValue } from "./cursor.ts";

/** One column of the order: never null, and the last one unique. */
export interface KeysetColumn<R> {
  /** SQL expression, for example `approval.created_at`. Written by us, never taken from a client. */
  readonly sql: string;
  readonly type: CursorType;
  readonly value: (row: R) => CursorValue | Date;
}
export interface KeysetOrder<R> {
  readonly direction: "asc" | "desc";
  readonly columns: readonly KeysetColumn<R>[];
}

export interface Keyset<R> {
  /** Condition to add to `where`; `true` on the first page. */
  readonly condition: string;
  readonly orderBy: string;
  /** One more than asked, to know whether a page follows. */
  readonly limit: number;
  /** The page made from the rows of the statement. */
  page<T>(rows: readonly R[], node: (row: R) => T, totalCount: () => Promise<number>): Connection<T>;
}

/**
 * The SQL pieces of one page by keyset. Pushes the cursor's values onto `params` and numbers them after what is already there.
 * Throws BAD_USER_INPUT for a page size out of 1–100 or a cursor that is not ours.
 */
export function keyset<R>(order: KeysetOrder<R>, args: Pick<ConnectionArgs, "first" | "after">, params: unknown[]): Keyset<R> {
  const first = args.first ?? pageSize.usual;
  if (first < 1 || first > pageSize.largest) badUserInput(`"first" goes from 1 to ${pageSize.largest}.`);
  const after = args.after ?? null;
  return {
    condition: after === null ? "true" : conditionAfter(order, after, params),
    orderBy: order.columns.map((column) => `${column.sql} ${order.direction}`).join(", "),
    limit: first + 1,
    page(rows, node, totalCount) {
      const edges = rows.slice(0, first).map((row) => ({ cursor: cursorOf(order, row), node: node(row) }));
      const pageInfo = {
        hasNextPage: rows.length > first,
        hasPreviousPage: after !== null,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
      return { edges, pageInfo, totalCount };
    },
  };
}

function conditionAfter<R>(order: KeysetOrder<R>, cursor: string, params: unknown[]): string {
  const values = decodeCursor(
    cursor,
    order.columns.map((column) => column.type),
  );
  const placeholders = order.columns.map((column, index) => `$${params.push(values[index])}::${column.type}`);
  const comparison = order.direction === "asc" ? ">" : "<";
  return `(${order.columns.map((column) => column.sql).join(", ")}) ${comparison} (${placeholders.join(", ")})`;
}

function cursorOf<R>(order: KeysetOrder<R>, row: R): string {
  return encodeCursor(
    order.columns.map((column) => {
      const value = column.value(row);
      return value instanceof Date ? value.toISOString() : value;
    }),
  );
}

import "./data-table.css";
import { useId, type ReactNode } from "react";
import { useMessages } from "../i18n/locale-provider.tsx";
import { shellMessages } from "../i18n/shell-messages.ts";

export interface Column<R> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
  /** Numbers and amounts. */
  readonly align?: "right";
  /** The server can sort by it: give `onSort`. */
  readonly sortable?: boolean;
  /** The column that names the row; one per table. */
  readonly rowHeader?: boolean;
  /** Keeps the header for screen readers only (actions, selection). */
  readonly hideHeader?: boolean;
}

export interface Sort {
  readonly id: string;
  readonly descending: boolean;
}

interface DataTableProps<R> {
  /** What the table lists; also its accessible name. */
  readonly caption: ReactNode;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  readonly sort?: Sort;
  readonly onSort?: (id: string) => void;
  /** Last row, e.g. a total: one cell per column. */
  readonly footer?: readonly ReactNode[];
  /** What stands in the place of a row, over the whole width: its form while it is edited. */
  readonly instead?: (row: R) => ReactNode;
  /** After the last row, over the whole width: the form of a new one. */
  readonly appended?: ReactNode;
}

function SortableHeader<R>({ column, sort, onSort }: { column: Column<R>; sort: Sort | undefined; onSort: (id: string) => void }) {
  const m = useMessages(shellMessages).table;
  const arrow = sort?.id !== column.id ? "↕" : sort.descending ? "▼" : "▲";
  return (
    <button type="button" className="table-sort" title={m.sortBy(column.header)} onClick={() => onSort(column.id)}>
      {column.header} <span aria-hidden="true">{arrow}</span>
    </button>
  );
}

function ariaSort(sort: Sort | undefined, id: string): "ascending" | "descending" | undefined {
  if (sort?.id !== id) return undefined;
  return sort.descending ? "descending" : "ascending";
}

/**
 * A table that becomes a stack of cards on a telephone: nothing ever scrolls sideways.
 * Explicit roles keep it a table for screen readers when the styles change its display. An empty list shows an EmptyState instead.
 */
export function DataTable<R>({
  caption,
  hideCaption = false,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
  footer,
  instead,
  appended,
}: DataTableProps<R>) {
  const id = useId();
  return (
    <div className="data-table">
      <table role="table" aria-labelledby={id}>
        <caption id={id} className={hideCaption ? "fr-sr-only" : undefined}>
          {caption}
        </caption>
        {/* Over a form alone there is nothing to name. */}
        <thead role="rowgroup" hidden={rows.length === 0 && Boolean(appended)}>
          <tr role="row">
            {columns.map((column) => (
              <th key={column.id} role="columnheader" scope="col" aria-sort={ariaSort(sort, column.id)} data-align={column.align}>
                {column.sortable && onSort ? (
                  <SortableHeader column={column} sort={sort} onSort={onSort} />
                ) : (
                  <span className={column.hideHeader ? "fr-sr-only" : undefined}>{column.header}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={rowKey(row)} name={rowKey(row)} row={row} columns={columns} other={instead?.(row)} />
          ))}
          {appended && <WideRow width={columns.length} content={appended} />}
        </tbody>
        {footer && (
          <tfoot role="rowgroup">
            <tr role="row">
              {columns.map((column, index) => (
                <td key={column.id} role="cell" data-label={column.hideHeader ? undefined : column.header} data-align={column.align}>
                  {footer[index]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface RowProps<R> {
  readonly name: string;
  readonly row: R;
  readonly columns: readonly Column<R>[];
  /** What stands in its place. */
  readonly other: ReactNode;
}

function Row<R>({ name, row, columns, other }: RowProps<R>) {
  if (other) return <WideRow width={columns.length} content={other} />;
  return (
    <tr role="row" data-row={name}>
      {columns.map((column) => (
        <Cell key={column.id} column={column} row={row} />
      ))}
    </tr>
  );
}

function WideRow({ width, content }: { width: number; content: ReactNode }) {
  return (
    <tr role="row">
      <td role="cell" className="data-table-wide" colSpan={width} aria-colspan={width}>
        {content}
      </td>
    </tr>
  );
}

function Cell<R>({ column, row }: { column: Column<R>; row: R }) {
  if (column.rowHeader) {
    return (
      <th role="rowheader" scope="row">
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" data-label={column.hideHeader ? undefined : column.header} data-align={column.align}>
      <div className="data-table-value">{column.cell(row)}</div>
    </td>
  );
}

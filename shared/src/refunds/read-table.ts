import { csvLine } from "../kernel/csv-line.ts";
import { csvRows } from "../kernel/csv-rows.ts";
import { columnOf, TABLE_COLUMNS, type TableColumn } from "./table-columns.ts";

/** A table as it was sent, and what its columns are. */
export interface LineTable {
  /** Texts over the columns; those of the model when the table has none. */
  readonly header: readonly string[];
  /** What each column holds; null for one of the person's own. */
  readonly columns: readonly (TableColumn | null)[];
  readonly rows: readonly TableRow[];
  /** There were more rows than may be read. */
  readonly isCut: boolean;
}

export interface TableRow {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly place: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [";", "\t", ","];

/**
 * Reads a CSV file, or a block pasted from a spreadsheet: semicolon, tab or comma; headers in French or English in any order, or none
 * (then the order of the model); quotes, line breaks in cells and empty rows. At most `maxRows` rows, the header not counted.
 */
export function readTable(text: string, maxRows: number): LineTable {
  const body = text.replace(/^\uFEFF/, "").replace(/^sep=(.)\r?\n/i, "");
  const delimiter = delimiterOf(body);
  // Two more than asked: the header, and one that tells that there was more. Empty rows are read to keep the numbers right.
  const data = csvRows(body, { delimiter, maxRows: 2 * maxRows + 2 });
  const filled = data.map((cells, index) => ({ place: index + 1, cells: cells.map(cleanCell) })).filter(({ cells }) => cells.some(Boolean));
  const named = filled[0]?.cells.map(columnOf) ?? [];
  const hasHeader = named.filter((column) => column !== null).length >= 2;
  const rows = hasHeader ? filled.slice(1) : filled;
  return {
    header: hasHeader ? (filled[0]?.cells ?? []) : TABLE_COLUMNS,
    columns: hasHeader ? firstOfEach(named) : TABLE_COLUMNS,
    rows: rows.slice(0, maxRows),
    isCut: rows.length > maxRows,
  };
}

/** The one under which the first row names the most columns we know; else the most frequent one. */
function delimiterOf(text: string): string {
  const first = text.trimStart().split(/\r?\n|\r/, 1)[0] ?? "";
  const score = (delimiter: string) => {
    const cells = first.split(delimiter).map((cell) => cell.replaceAll('"', ""));
    return cells.filter((cell) => columnOf(cell) !== null).length * 1_000 + cells.length;
  };
  return DELIMITERS.reduce((best, candidate) => (score(candidate) > score(best) ? candidate : best));
}

/** A quote before a sign is how a file we gave back keeps a spreadsheet from computing it. */
const cleanCell = (cell: string) => cell.trim().replace(/^'(?=[=+\-@])/, "");

/** Of two columns with the same meaning the first counts. */
function firstOfEach(columns: readonly (TableColumn | null)[]): (TableColumn | null)[] {
  return columns.map((column, index) => (columns.indexOf(column) === index ? column : null));
}

/** A CSV text a French spreadsheet opens: semicolons, byte order mark, nothing it would compute. */
export function writeTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[header, ...rows].map(csvLine).join("")}`;
}

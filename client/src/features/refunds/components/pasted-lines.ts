import { COLUMN_NAMES, type TableColumn } from "@portail-tic/shared/refunds/table-columns";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { problemText } from "@portail-tic/shared/problems/problem-message";
import type { ProblemDraft } from "@portail-tic/shared/problems/problems-from-zod";
import { MAX_TABLE_ROWS } from "@portail-tic/shared/refunds/import-refund-lines.schema";
import { invoiceAlreadyUsed, judgeRefundLines } from "@portail-tic/shared/refunds/judge-refund-lines";
import { linesOfTable, missingColumns } from "@portail-tic/shared/refunds/lines-of-table";
import { readTable, type LineTable } from "@portail-tic/shared/refunds/read-table";
import { MAX_LINES_PER_REQUEST } from "@portail-tic/shared/refunds/line-limit";
import type { RefundLineInput } from "@portail-tic/shared/refunds/refund-line.schema";

import type { Locale } from "../../../i18n/locale.ts";
import type { CampaignFactsFragment } from "../gql/graphql.ts";
import { pricedCampaignOf } from "./campaign-facts.ts";

/** A row of a pasted block, judged as if it had been typed. */
export interface PastedRow {
  /** As the spreadsheet numbers it, from 1 in what was pasted. */
  readonly place: number;
  readonly cells: readonly string[];
  readonly values: RefundLineInput;
  /** Why it cannot be saved; none: it can, for this amount. */
  readonly problems: readonly string[];
  readonly amountCents: number | null;
}

export interface PastedBlock {
  readonly rows: readonly PastedRow[];
  /** The columns that were recognised, in the reader's words. */
  readonly columns: readonly string[];
  /** What keeps the whole block from being read. */
  readonly problems: readonly string[];
  /** The row of headings, when the block has one. */
  readonly header: readonly string[] | null;
}

/** Reads what was copied from a spreadsheet by the rules of the imported files, and judges each row on its own; the request has `lineCount` lines. */
export function readBlock(text: string, campaign: CampaignFactsFragment, locale: Locale, lineCount = 0): PastedBlock {
  const table = readTable(text, MAX_TABLE_ROWS);
  const say = ({ code, params }: ProblemDraft) => problemText(code, locale, params);
  const problems = table.rows.length === 0 ? [] : [...tooLong(table, lineCount), ...missingColumns(table)].map(say);
  const named = table.columns.filter((column): column is TableColumn => column !== null);
  return {
    rows: problems.length > 0 ? [] : judgeRows(table, campaign, say),
    columns: named.map((column) => COLUMN_NAMES[column][locale]),
    problems,
    header: hasHeader(table) ? table.header : null,
  };
}

/** Told before anything is saved: more rows than are read at once, or than the request takes beside those it has. */
function tooLong({ isCut, rows }: LineTable, lineCount: number): ProblemDraft[] {
  if (isCut) return [{ code: "TABLE_TOO_LONG", path: [], params: { max: MAX_TABLE_ROWS } }];
  return lineCount + rows.length > MAX_LINES_PER_REQUEST
    ? [{ code: "REQUEST_TOO_LONG", path: [], params: { max: MAX_LINES_PER_REQUEST } }]
    : [];
}

/** Without headings, the first row is a line. */
const hasHeader = ({ rows }: LineTable) => rows[0]?.place !== 1;

function judgeRows(table: LineTable, campaign: CampaignFactsFragment, say: (problem: ProblemDraft) => string): PastedRow[] {
  const priced = pricedCampaignOf(campaign);
  const products = campaign.products.map(({ product: { code, name } }) => ({ code, nameFr: name, nameEn: name }));
  const today = parisDateOf(new Date());
  const seen = new Set<string>();
  return linesOfTable(table, products).map((candidate, index) => {
    const { lines, problems = [] } = judgeRefundLines([candidate.values], priced, today);
    const [line] = lines ?? [];
    const key = line ? `${line.productCode} ${line.invoiceKey}` : null;
    const repeated = key !== null && seen.has(key) ? [invoiceAlreadyUsed] : [];
    if (key !== null) seen.add(key);
    const wrong = [...candidate.problems, ...problems, ...repeated].map(say);
    return {
      place: candidate.place,
      cells: table.rows[index]?.cells ?? [],
      values: candidate.values,
      problems: [...new Set(wrong)],
      amountCents: wrong.length === 0 ? (line?.amountCents ?? null) : null,
    };
  });
}

/** The rows that are still to be saved, as a block that can be corrected and read again. */
export function blockOf(header: PastedBlock["header"], rows: readonly Pick<PastedRow, "cells">[]): string {
  const quoted = (cell: string) => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [...(header && rows.length > 0 ? [header] : []), ...rows.map(({ cells }) => cells)]
    .map((cells) => cells.map(quoted).join("\t"))
    .join("\n");
}

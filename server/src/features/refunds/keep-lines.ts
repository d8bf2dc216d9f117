import type { JudgedLine } from "@portail-tic/shared/refunds/judge-refund-lines";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { rowOfLine } from "./refund-line-row.ts";
import { RefundLineEntity } from "./refund-line.entity.ts";
import type { RefundRequestEntity } from "./refund-request.entity.ts";

/** A line of an import. */
export interface NewLine extends JudgedLine {
  /** The buyer its e-invoice names, when that is not the structure. */
  readonly billedTo: string | null;
}

/** PostgreSQL takes 65 535 values in one statement; a line has some twenty. */
const ROWS_PER_STATEMENT = 1_000;

/** Adds new lines at the end of a draft; answers their ids in the same order. */
export async function keepLines(uc: UseCase, request: RefundRequestEntity, lines: readonly NewLine[]): Promise<string[]> {
  if (lines.length === 0) return [];
  const after = await lastPositionIn(uc, request.id);
  const rows = lines.map(({ billedTo, ...line }, index) =>
    rowOfLine(uc, request, line, { old: undefined, position: after + index + 1, billedTo }),
  );
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    await uc.manager.insert(RefundLineEntity, rows.slice(from, from + ROWS_PER_STATEMENT));
  }
  return rows.map(({ id }) => id);
}

/** The place of the last line; 0 in an empty draft. */
export async function lastPositionIn(uc: UseCase, requestId: string): Promise<number> {
  const [last] = await uc.manager.query<{ position: number }[]>(
    `select coalesce(max(position), 0)::int as position from refund_line where request_id = $1`,
    [requestId],
  );
  return last?.position ?? 0;
}

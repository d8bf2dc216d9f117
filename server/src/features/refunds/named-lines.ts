import type { SaveRefundLinesInput } from "@portail-tic/shared/refunds/refund-line.schema";
import type { UseCase } from "../../platform/use-cases/use-case.ts";

/** A line that a call replaces or removes, as it is now. */
export interface NamedLine {
  readonly id: string;
  readonly position: number;
  readonly documentId: string | null;
  readonly billedTo: string | null;
  readonly version: number;
  readonly savedAt: Date;
  /** First and last name of who saved it. */
  readonly savedBy: string;
}

/** The lines of the request that the call names; the request is locked, so they stay as they are read. */
export async function readNamedLines(
  uc: UseCase,
  requestId: string,
  { lines, removals }: Pick<SaveRefundLinesInput, "lines" | "removals">,
): Promise<ReadonlyMap<string, NamedLine>> {
  const ids = [...lines.flatMap((line) => line.id ?? []), ...(removals ?? []).map((line) => line.id)];
  const rows = await uc.manager.query<NamedLine[]>(
    `select l.id, l.position, l.document_id as "documentId", l.billed_to as "billedTo", l.version, l.saved_at as "savedAt", u.first_name || ' ' || u.last_name as "savedBy"
     from refund_line l join app_user u on u.id = l.saved_by where l.request_id = $1 and l.id = any ($2::uuid[])`,
    [requestId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

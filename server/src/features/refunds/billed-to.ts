import type { JudgedLine } from "@portail-tic/shared/refunds/judge-refund-lines";
import type { UseCase } from "../../platform/use-cases/use-case.ts";

/**
 * The other buyers that e-invoices of the draft name, by document: a line that a person types from such an invoice says so too. One
 * statement, none when no line names a file.
 */
export async function otherBuyersOf(uc: UseCase, requestId: string, lines: readonly JudgedLine[]): Promise<ReadonlyMap<string, string>> {
  const documents = lines.flatMap(({ documentId }) => documentId ?? []);
  if (documents.length === 0) return new Map();
  const rows = await uc.manager.query<{ documentId: string; billedTo: string }[]>(
    `select distinct document_id as "documentId", billed_to as "billedTo" from (
       select document_id, billed_to from refund_line where request_id = $1
       union all select document_id, billed_to from refund_attachment where request_id = $1) f
     where billed_to is not null and document_id = any ($2::uuid[])`,
    [requestId, documents],
  );
  return new Map(rows.map(({ documentId, billedTo }) => [documentId, billedTo]));
}

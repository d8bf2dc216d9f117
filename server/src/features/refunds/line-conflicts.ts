import type { ProblemDraft } from "@portail-tic/shared/problems/problems-from-zod";
import { invoiceAlreadyUsed, linePlace, type JudgedLine } from "@portail-tic/shared/refunds/judge-refund-lines";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { documentsOfStructure } from "../documents/index.ts";
import { withRelatives } from "../successions/index.ts";
import type { RefundRequestEntity } from "./refund-request.entity.ts";

/** What the rows say against the lines of a call: unknown lines, foreign files, invoices that serve elsewhere. Three statements. */
export async function lineConflicts(
  uc: UseCase,
  request: RefundRequestEntity,
  lines: readonly JudgedLine[],
  known: ReadonlySet<string>,
  removed: readonly string[],
): Promise<ProblemDraft[]> {
  const documents = await documentsOfStructure(
    uc.manager,
    request.structureId,
    lines.flatMap((line) => line.documentId ?? []),
  );
  const used = await usedInvoices(uc, request, lines, removed);
  return lines.flatMap((line, index) => {
    const problems: ProblemDraft[] = [];
    if (line.id !== null && !known.has(line.id)) problems.push({ code: "NOT_FOUND", path: ["id"], params: {} });
    if (line.documentId && !documents.has(line.documentId)) problems.push({ code: "NOT_FOUND", path: ["documentId"], params: {} });
    if (used.has(keyOf(line))) problems.push(invoiceAlreadyUsed);
    return problems.map((problem) => linePlace(index, problem));
  });
}

const keyOf = (line: { productCode: string; invoiceKey: string }) => `${line.productCode} ${line.invoiceKey}`;

/** Invoices of these lines that another line of the request has, or that another request has claimed, also under the SIRET before or after a move. */
async function usedInvoices(
  uc: UseCase,
  { id, structureId, formKind }: RefundRequestEntity,
  lines: readonly JudgedLine[],
  removed: readonly string[],
): Promise<Set<string>> {
  const replaced = [...removed, ...lines.flatMap((line) => line.id ?? [])];
  const rows = await uc.manager.query<{ productCode: string; invoiceKey: string }[]>(
    `select distinct l.product_code as "productCode", l.invoice_key as "invoiceKey"
     from unnest($1::text[], $2::text[]) as asked (product_code, invoice_key)
     join refund_line l on l.product_code = asked.product_code and l.invoice_key = asked.invoice_key
     where (l.request_id = $3 and l.id <> all ($4::uuid[]))
       or (l.request_id <> $3 and l.structure_id in ${withRelatives("$5::uuid")} and l.form_kind = $6 and l.claimed)`,
    [lines.map((line) => line.productCode), lines.map((line) => line.invoiceKey), id, replaced, structureId, formKind],
  );
  return new Set(rows.map(keyOf));
}

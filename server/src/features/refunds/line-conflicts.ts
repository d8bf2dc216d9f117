import type { ProblemDraft } from "@portail-tic/shared/problems/problems-from-zod";
import { invoiceAlreadyUsed, linePlace, type JudgedLine } from "@portail-tic/shared/refunds/judge-refund-lines";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { documentsOfStructure } from "../documents/index.ts";
import { withRelatives } from "../successions/index.ts";
import type { NamedLine } from "./named-lines.ts";
import type { RefundRequestEntity } from "./refund-request.entity.ts";

interface Removal {
  readonly id: string;
  readonly version?: number | null | undefined;
}

interface Call {
  readonly lines: readonly JudgedLine[];
  readonly removals: readonly Removal[];
  /** The version of the whole draft, already judged; absent: each named line says which version was read. */
  readonly version: number | null | undefined;
}

/**
 * What the rows say against a call: lines that somebody saved or removed meanwhile, foreign files, invoices that serve elsewhere.
 * Two statements, however many lines the request has.
 */
export async function lineConflicts(
  uc: UseCase,
  request: RefundRequestEntity,
  call: Call,
  named: ReadonlyMap<string, NamedLine>,
): Promise<ProblemDraft[]> {
  const documents = await documentsOfStructure(
    uc.manager,
    request.structureId,
    call.lines.flatMap((line) => line.documentId ?? []),
  );
  const used = await usedInvoices(uc, request, call);
  const judgeVersion = versionJudge(call.version, named);
  const lines = call.lines.flatMap((line, index) => {
    const problems: ProblemDraft[] = line.id === null ? [] : judgeVersion({ id: line.id, version: line.version });
    if (line.documentId && !documents.has(line.documentId)) problems.push({ code: "NOT_FOUND", path: ["documentId"], params: {} });
    if (used.has(keyOf(line))) problems.push(invoiceAlreadyUsed);
    return problems.map((problem) => linePlace(index, problem));
  });
  // A line that is gone already needs no removal.
  const removals = call.removals.flatMap((removal, index) =>
    named.has(removal.id)
      ? judgeVersion(removal).map((problem) => ({ ...problem, path: ["removals", String(index), ...problem.path] }))
      : [],
  );
  return [...lines, ...removals];
}

/** Is a named line still the one that was read? Says who saved it since, and when. */
function versionJudge(draftVersion: number | null | undefined, named: ReadonlyMap<string, NamedLine>) {
  return ({ id, version }: Removal): ProblemDraft[] => {
    const now = named.get(id);
    if (!now) return [{ code: "LINE_REMOVED", path: ["id"], params: {} }];
    const read = version ?? (typeof draftVersion === "number" ? now.version : null);
    if (read === null) return [{ code: "REQUIRED", path: ["version"], params: {} }];
    if (read === now.version) return [];
    return [{ code: "LINE_CHANGED", path: ["version"], params: { name: now.savedBy, at: now.savedAt.toISOString() } }];
  };
}

const keyOf = (line: { productCode: string; invoiceKey: string }) => `${line.productCode} ${line.invoiceKey}`;

/** Invoices of these lines that another line of the request has, or that another request has claimed, also under the SIRET before or after a move. */
async function usedInvoices(
  uc: UseCase,
  { id, structureId, formKind }: RefundRequestEntity,
  { lines, removals }: Pick<Call, "lines" | "removals">,
): Promise<Set<string>> {
  const replaced = [...removals.map((removal) => removal.id), ...lines.flatMap((line) => line.id ?? [])];
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

import type { ProblemDraft } from "@portail-tic/shared/problems/problems-from-zod";
import { deliveryAfterMove, invoiceAlreadyUsed } from "@portail-tic/shared/refunds/judge-refund-lines";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { withRelatives } from "../successions/index.ts";
import { isWithoutRate } from "./line-rates.ts";
import type { RefundRequest } from "./refund-request.type.ts";

/** SQL: the line `l` has no scanned invoice, or one that held a virus and was deleted. */
const isWithoutFile = `(l.document_id is null
  or exists (select from document d where d.id = l.document_id and d.scan_status = 'INFECTED'))`;

/** SQL: its invoice serves in a request already sent, also under the SIRET before or after a move. */
const isUsedElsewhere = `exists (select from refund_line o where o.invoice_key = l.invoice_key and o.product_code = l.product_code
  and o.form_kind = l.form_kind and o.claimed and o.request_id <> l.request_id and o.structure_id in ${withRelatives("l.structure_id")})`;

/** SQL: the day the structure moved to another SIRET, when the line was delivered from then on; null otherwise. */
const movedBefore = `(select x.moved_on from structure_succession x where x.predecessor_id = l.structure_id and l.delivery_date >= x.moved_on)`;

/** SQL: something of the line `l` of a draft is to be settled, or looked at again, before sending. */
export const isIncomplete = `(${isWithoutFile} or ${isWithoutRate} or ${movedBefore} is not null or ${isUsedElsewhere})`;

const rateUnknown: ProblemDraft = { code: "RATE_UNKNOWN", path: ["productCode"], params: {} };
const invoiceFileMissing: ProblemDraft = { code: "INVOICE_FILE_MISSING", path: ["documentId"], params: {} };

interface Row {
  id: string;
  withoutFile: boolean;
  withoutRate: boolean;
  usedElsewhere: boolean;
  movedOn: string | null;
}

const problemsLoader = defineLoader<string, ProblemDraft[]>(async (ctx, ids) => {
  const rows = await ctx.db.query<Row>(
    `select l.id, ${isWithoutFile} as "withoutFile", ${isWithoutRate} as "withoutRate", ${isUsedElsewhere} as "usedElsewhere", ${movedBefore} as "movedOn"
     from refund_line l join refund_request r on r.id = l.request_id and r.status = 'DRAFT' where l.id = any ($1::uuid[])`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, problemsOf(row)]));
  return ids.map((id) => byId.get(id) ?? []);
});

function problemsOf({ usedElsewhere, movedOn, withoutFile, withoutRate }: Row): ProblemDraft[] {
  const moved = movedOn === null ? [] : [deliveryAfterMove(movedOn)];
  return [
    ...(usedElsewhere ? [invoiceAlreadyUsed] : []),
    ...moved.map(({ code, path, params }) => ({ code, path: [...(path ?? [])], params: params ?? {} })),
    ...(withoutRate ? [rateUnknown] : []),
    ...(withoutFile ? [invoiceFileMissing] : []),
  ];
}

/** What keeps a line of a draft from being sent, or should be looked at again before; nothing to say of what was sent. One statement a page. */
export async function loadLineProblems(ctx: RequestContext, lineId: string): Promise<Problem[]> {
  const problems = (await problemsLoader(ctx).load(lineId)) ?? [];
  return problems.map((problem) => new Problem(problem, ctx.request.language));
}

const countLoader = defineLoader<string, number>(async (ctx, requestIds) => {
  const rows = await ctx.db.query<{ requestId: string; count: number }>(
    `select l.request_id as "requestId", count(*)::int as count from refund_line l
     where l.request_id = any ($1::uuid[]) and ${isIncomplete} group by l.request_id`,
    [requestIds],
  );
  const byId = new Map(rows.map((row) => [row.requestId, row.count]));
  return requestIds.map((id) => byId.get(id) ?? 0);
});

/** How many lines of a draft are to be settled or looked at again. */
export async function loadIncompleteCount(ctx: RequestContext, { id, status }: RefundRequest): Promise<number> {
  return status === "DRAFT" ? ((await countLoader(ctx).load(id)) ?? 0) : 0;
}

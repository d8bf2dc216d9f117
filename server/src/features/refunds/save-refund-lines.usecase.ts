import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { invoiceKey } from "@portail-tic/shared/refunds/invoice-key";
import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { judgeRefundLines, type JudgedLine } from "@portail-tic/shared/refunds/judge-refund-lines";
import { saveRefundLinesSchema, type SaveRefundLinesInput } from "@portail-tic/shared/refunds/refund-line.schema";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, ProblemError, refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { findCampaign } from "../campaigns/index.ts";
import { dayOfMove } from "../successions/index.ts";
import { otherBuyersOf } from "./billed-to.ts";
import { lastPositionIn } from "./keep-lines.ts";
import { lineConflicts } from "./line-conflicts.ts";
import { lockRequest } from "./lock-request.ts";
import { rowOfLine } from "./refund-line-row.ts";
import { RefundLineEntity } from "./refund-line.entity.ts";
import type { RefundRequestEntity } from "./refund-request.entity.ts";
import { refuseTooManyLines } from "./line-limit.ts";
import { refreshTotal } from "./refund-total.ts";
import { readNamedLines, type NamedLine } from "./named-lines.ts";

type Input = SaveRefundLinesInput;

/**
 * Adds, replaces and removes lines of a draft. All the lines of the call are saved, or none and every bad field is marked.
 * Only the lines of the call are read: the others may be thousands.
 */
export const saveRefundLines = defineUseCase({
  name: "saveRefundLines",
  access: "signedIn",
  input: saveRefundLinesSchema,
  async run(uc, { idempotencyKey, ...input }) {
    const work = () => save(uc, input);
    const requestId = idempotencyKey ? await uc.once(idempotencyKey, input, work) : await work();
    return { requestId, lineIds: await savedLines(uc, requestId, input) };
  },
});

async function save(uc: UseCase, input: Omit<Input, "idempotencyKey">): Promise<string> {
  const { request, facts } = await lockRequest(uc, input.requestId);
  enforce(judgeRefundAction("UPDATE", facts));
  if (typeof input.version === "number" && request.version !== input.version) refuse("VERSION_CONFLICT");
  const named = await readNamedLines(uc, request.id, input);
  const lines = await judge(uc, request, input, named);
  await replaceLines(uc, request, lines, named);
  if (lines.length > named.size) await refuseTooManyLines(uc, request.id);
  await refreshTotal(uc, request.id);
  return request.id;
}

async function judge(
  uc: UseCase,
  request: RefundRequestEntity,
  input: Input,
  named: ReadonlyMap<string, NamedLine>,
): Promise<readonly JudgedLine[]> {
  const campaign = (await findCampaign(uc.manager, request.campaignId)) ?? notFound();
  const judged = judgeRefundLines(input.lines, campaign, parisDateOf(uc.now), await dayOfMove(uc.manager, request.structureId));
  if (judged.problems) throw new ProblemError(judged.problems);
  const conflicts = await lineConflicts(
    uc,
    request,
    { lines: judged.lines, removals: input.removals ?? [], version: input.version },
    named,
  );
  if (conflicts.length > 0) throw new ProblemError(conflicts);
  return judged.lines;
}

/** Replaced lines are deleted first: two of them may exchange their invoices without meeting in the unique index. */
async function replaceLines(
  uc: UseCase,
  request: RefundRequestEntity,
  lines: readonly JudgedLine[],
  named: ReadonlyMap<string, NamedLine>,
): Promise<void> {
  let lastPosition = await lastPositionIn(uc, request.id);
  const buyers = await otherBuyersOf(uc, request.id, lines);
  const gone = await countOf(
    uc.manager,
    `delete from refund_line l using unnest($2::uuid[], $3::int[]) as read (id, version)
     where l.request_id = $1 and l.id = read.id and l.version = read.version`,
    [request.id, [...named.keys()], [...named.values()].map((line) => line.version)],
  );
  if (gone !== named.size) refuse("VERSION_CONFLICT");
  const rows = lines.map((line) => {
    const old = line.id === null ? undefined : named.get(line.id);
    const billedTo = buyers.get(line.documentId ?? "") ?? null;
    return rowOfLine(uc, request, line, { old, position: old?.position ?? ++lastPosition, billedTo });
  });
  if (rows.length > 0) await uc.manager.insert(RefundLineEntity, rows);
}

/** Found by their invoice, which is unique in the request: a call repeated with its key is answered like the first one. */
async function savedLines(uc: UseCase, requestId: string, { lines }: Pick<Input, "lines">): Promise<string[]> {
  const rows = await uc.manager.query<{ id: string }[]>(
    `select l.id from unnest($2::text[], $3::text[]) with ordinality as saved (product_code, invoice_key, place)
     join refund_line l on l.request_id = $1 and l.product_code = saved.product_code and l.invoice_key = saved.invoice_key
     order by saved.place`,
    [requestId, lines.map((line) => line.productCode), lines.map((line) => invoiceKey(line.supplier, line.invoiceNumber))],
  );
  return rows.map(({ id }) => id);
}

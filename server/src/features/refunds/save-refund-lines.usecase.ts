import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { judgeRefundLines, type JudgedLine } from "@portail-tic/shared/refunds/judge-refund-lines";
import { saveRefundLinesSchema, type SaveRefundLinesInput } from "@portail-tic/shared/refunds/refund-line.schema";
import { v7 as uuidv7 } from "uuid";
import { enforce, ProblemError, refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { findCampaign } from "../campaigns/index.ts";
import { dayOfMove } from "../successions/index.ts";
import { lineConflicts } from "./line-conflicts.ts";
import { lockRequest } from "./lock-request.ts";
import { RefundLineEntity } from "./refund-line.entity.ts";
import type { RefundRequestEntity } from "./refund-request.entity.ts";

/** Adds, replaces and removes lines of a draft. All the lines of the call are saved, or none and every bad field is marked. */
export const saveRefundLines = defineUseCase({
  name: "saveRefundLines",
  access: "signedIn",
  input: saveRefundLinesSchema,
  async run(uc, input) {
    const { request, facts } = await lockRequest(uc, input.requestId);
    enforce(judgeRefundAction("UPDATE", facts));
    if (request.version !== input.version) refuse("VERSION_CONFLICT");
    const before = await uc.manager.findBy(RefundLineEntity, { requestId: request.id });
    const lines = await judge(uc, request, input, before);
    await replaceLines(uc, request, lines, { before, removed: input.removeIds ?? [] });
    await uc.manager.query(
      `update refund_request set version = version + 1, updated_at = $2,
         total_cents = (select coalesce(sum(amount_cents), 0) from refund_line where request_id = $1) where id = $1`,
      [request.id, uc.now],
    );
    return { requestId: request.id };
  },
});

async function judge(
  uc: UseCase,
  request: RefundRequestEntity,
  input: SaveRefundLinesInput,
  before: readonly RefundLineEntity[],
): Promise<readonly JudgedLine[]> {
  const campaign = (await findCampaign(uc.manager, request.campaignId)) ?? notFound();
  const judged = judgeRefundLines(input.lines, campaign, parisDateOf(uc.now), await dayOfMove(uc.manager, request.structureId));
  if (judged.problems) throw new ProblemError(judged.problems);
  const known = new Set(before.map((line) => line.id));
  const conflicts = await lineConflicts(uc, request, judged.lines, known, input.removeIds ?? []);
  if (conflicts.length > 0) throw new ProblemError(conflicts);
  return judged.lines;
}

/** Replaced lines are deleted first: two of them may exchange their invoices without meeting in the unique index. */
async function replaceLines(
  uc: UseCase,
  request: RefundRequestEntity,
  lines: readonly JudgedLine[],
  { before, removed }: { before: readonly RefundLineEntity[]; removed: readonly string[] },
): Promise<void> {
  const replaced = lines.flatMap((line) => line.id ?? []);
  await uc.manager.query(`delete from refund_line where request_id = $1 and id = any ($2::uuid[])`, [
    request.id,
    [...replaced, ...removed],
  ]);
  const byId = new Map(before.map((line) => [line.id, line]));
  let lastPosition = before.reduce((last, line) => Math.max(last, line.position), 0);
  const rows = lines.map((line) => {
    const old = line.id === null ? undefined : byId.get(line.id);
    return rowOf(uc, request, line, { old, position: old?.position ?? ++lastPosition });
  });
  if (rows.length > 0) await uc.manager.insert(RefundLineEntity, rows);
}

function rowOf(
  uc: UseCase,
  { id: requestId, structureId, formKind }: RefundRequestEntity,
  { id, tariff, documentId, ...line }: JudgedLine,
  { old, position }: { old: RefundLineEntity | undefined; position: number },
): RefundLineEntity {
  return {
    ...line,
    id: id ?? uuidv7({ msecs: uc.now.getTime() }),
    requestId,
    position,
    tariffId: tariff.id,
    rate: tariff.rate,
    documentId: documentId === undefined ? (old?.documentId ?? null) : documentId,
    structureId,
    formKind,
    claimed: false,
  };
}

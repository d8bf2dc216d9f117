import { PIECE_DUE_DAYS } from "@portail-tic/shared/exchanges/exchange-limits";
import { requestPiecesSchema } from "@portail-tic/shared/exchanges/pieces.schema";
import { addDays, isWithin } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import type { ProblemDraft } from "@portail-tic/shared/problems/problems-from-zod";
import type * as z from "zod/mini";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { enforce, ProblemError, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { knownReasons } from "../instruction/index.ts";
import { lockRequest, takeStep } from "../refunds/index.ts";

type Input = z.infer<typeof requestPiecesSchema>;

/** The officer who holds a request asks for what is missing, point by point; the request waits for the answer (FR: suspendre). */
export const requestPieces = defineUseCase({
  name: "requestPieces",
  access: ["INSTRUCTOR"],
  tokens: "never",
  input: requestPiecesSchema,
  async run(uc, input) {
    const { request, facts } = await lockRequest(uc, input.id);
    enforce(judgeRefundAction("REQUEST_PIECES", facts));
    judgeDueDate(uc, input.dueOn);
    await judgeItems(uc, input);
    await writePieceRequest(uc, input);
    await takeStep(uc, request, { to: "SUSPENDED" });
    uc.audit({ details: { count: input.items.length, dueOn: input.dueOn } });
    return { requestId: request.id };
  },
});

function judgeDueDate(uc: UseCase, dueOn: string): void {
  const today = parisDateOf(uc.now);
  const params = { from: addDays(today, PIECE_DUE_DAYS.min), until: addDays(today, PIECE_DUE_DAYS.max) };
  if (!isWithin(dueOn, params.from, params.until)) refuse("DUE_DATE_OUT_OF_RANGE", { path: ["dueOn"], params });
}

/** Reasons of the list, lines of this request: every fault at once. */
async function judgeItems(uc: UseCase, { id, items }: Input): Promise<void> {
  const reasons = await knownReasons(uc.manager, "PIECE");
  const lines = await uc.manager.query<{ id: string }[]>(`select id from refund_line where request_id = $1 and id = any ($2::uuid[])`, [
    id,
    items.flatMap(({ lineId }) => lineId ?? []),
  ]);
  const known = new Set(lines.map((line) => line.id));
  const problems = items.flatMap(({ lineId, reasonCode }, index): ProblemDraft[] => [
    ...(reasons.has(reasonCode) ? [] : [fault("INVALID_VALUE", index, "reasonCode")]),
    ...(lineId && !known.has(lineId) ? [fault("NOT_FOUND", index, "lineId")] : []),
  ]);
  if (problems.length > 0) throw new ProblemError(problems);
}

const fault = (code: ProblemDraft["code"], index: number, field: string) => ({ code, path: ["items", String(index), field], params: {} });

async function writePieceRequest(uc: UseCase, { id: requestId, dueOn, words, items }: Input): Promise<void> {
  const id = newId(uc.now);
  // Asked so late that the first reminder would leave with the question: only the last one does.
  const isShort = dueOn <= addDays(parisDateOf(uc.now), policy.pieces.firstReminderDays);
  await uc.manager.query(
    `insert into piece_request (id, request_id, words, due_on, asked_by, asked_at, reminders_sent) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, requestId, words, dueOn, userIdOf(uc.viewer), uc.now, isShort ? 1 : 0],
  );
  await uc.manager.query(
    `insert into piece_item (id, piece_request_id, position, line_id, reason_code, words)
     select i.id, $1, i.position, i.line_id, i.reason_code, i.words
     from unnest($2::uuid[], $3::int[], $4::uuid[], $5::text[], $6::text[]) as i (id, position, line_id, reason_code, words)`,
    [
      id,
      items.map(() => newId(uc.now)),
      items.map((_, index) => index + 1),
      items.map(({ lineId }) => lineId ?? null),
      items.map(({ reasonCode }) => reasonCode),
      items.map((item) => item.words),
    ],
  );
  await uc.announce("pieces.asked", { pieceRequestId: id });
}

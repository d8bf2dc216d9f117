import { normalizeDecimal } from "@portail-tic/shared/kernel/decimal";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { documentsHungOn, type Document } from "../documents/index.ts";
import type { RefundRequest } from "../refunds/index.ts";
import type { PieceItem, PieceRequest } from "./pieces.type.ts";

const pieceRequestsLoader = defineLoader<string, PieceRequest[]>(async (ctx, requestIds) => {
  const asked = await ctx.db.query<PieceRequest>(
    `select p.id, p.request_id as "requestId", p.words, p.asked_at as "askedAt", p.due_on as "dueOn", p.ended_at as "endedAt",
       p.completed_by is not null as "isCompleted", p.ended_at is null and r.status = 'SUSPENDED' as "isOpen",
       p.ended_at is null and r.status = 'SUSPENDED' and p.due_on < $2 as "isOverdue"
     from piece_request p join refund_request r on r.id = p.request_id
     where p.request_id = any ($1::uuid[]) order by p.asked_at desc, p.id desc`,
    [requestIds, parisDateOf(ctx.now)],
  );
  const items = await ctx.db.query<PieceItem>(
    `select id, piece_request_id as "pieceRequestId", position, line_id as "lineId", reason_code as "reasonCode", words,
       answer_words as "answerWords", wished_quantity::text as "wishedQuantity", answered_at as "answeredAt"
     from piece_item where piece_request_id = any ($1::uuid[]) order by position`,
    [asked.map(({ id }) => id)],
  );
  const itemsOf = Map.groupBy(items.map(withQuantity), (item) => item.pieceRequestId);
  const byRequest = Map.groupBy(asked, (piece) => piece.requestId);
  return requestIds.map((id) => (byRequest.get(id) ?? []).map((piece) => ({ ...piece, items: itemsOf.get(piece.id) ?? [] })));
});

const withQuantity = (item: PieceItem): PieceItem => ({
  ...item,
  wishedQuantity: item.wishedQuantity === null ? null : normalizeDecimal(item.wishedQuantity),
});

/** What was asked about a request, the last time first. Two statements, whatever the number of requests. */
export async function loadPieceRequests(ctx: RequestContext, request: RefundRequest): Promise<PieceRequest[]> {
  return (await pieceRequestsLoader(ctx).load(request.id)) ?? [];
}

const itemDocumentsLoader = documentsHungOn("piece_item_document", "item_id");

/** The files that answer a point. */
export async function loadAnswerDocuments(ctx: RequestContext, item: PieceItem): Promise<Document[]> {
  return (await itemDocumentsLoader(ctx).load(item.id)) ?? [];
}

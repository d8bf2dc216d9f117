import { MAX_ANSWER_FILES } from "@portail-tic/shared/exchanges/exchange-limits";
import { answerPieceSchema } from "@portail-tic/shared/exchanges/pieces.schema";
import { parseQuantity } from "@portail-tic/shared/kernel/quantity";
import type { QuantityUnit } from "@portail-tic/shared/kernel/units";
import * as z from "zod/mini";
import { countOf } from "../../platform/database/statements.ts";
import { ProblemError, refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { deleteUnusedDocument, storeDocument, uploadedFilesField, type UploadedFile } from "../documents/index.ts";
import { lockOpenPieces } from "./open-pieces.ts";

const input = z.extend(answerPieceSchema, { files: uploadedFilesField() });

interface Item {
  readonly pieceRequestId: string;
  readonly requestId: string;
  readonly unit: QuantityUnit | null;
}

/**
 * Answers one point: words and quantity replace those given before, files are added to those already there. Nothing of the request
 * itself changes: what was sent stays as it was sent, and the officer decides what a correction is worth.
 */
export const answerPiece = defineUseCase({
  name: "answerPiece",
  access: "signedIn",
  input,
  async run(uc, { itemId, words, wishedQuantity, removeDocumentIds, files }) {
    const item = await findItem(uc, itemId);
    const { request, open } = await lockOpenPieces(uc, item.requestId, "COMPLETE");
    if (item.pieceRequestId !== open.id) refuse("WRONG_STATUS"); // asked an earlier time
    const quantity = readQuantity(item, wishedQuantity);
    await removeFiles(uc, itemId, removeDocumentIds ?? []);
    const fileCount = await addFiles(uc, { itemId, structureId: request.structureId, files });
    const isEmpty = words === "" && quantity === null && fileCount === 0;
    if (isEmpty && (removeDocumentIds ?? []).length === 0) refuse("ANSWER_EMPTY", { path: ["words"] });
    await uc.manager.query(
      `update piece_item set answer_words = $2, wished_quantity = $3, answered_by = $4, answered_at = $5 where id = $1`,
      [itemId, words, quantity, isEmpty ? null : userIdOf(uc.viewer), isEmpty ? null : uc.now],
    );
    return { requestId: request.id };
  },
});

async function findItem(uc: UseCase, id: string): Promise<Item> {
  const [item] = await uc.manager.query<Item[]>(
    `select i.piece_request_id as "pieceRequestId", p.request_id as "requestId", l.unit from piece_item i
     join piece_request p on p.id = i.piece_request_id left join refund_line l on l.id = i.line_id where i.id = $1`,
    [id],
  );
  return item ?? notFound();
}

/** A correction is of a line; on a point about the whole request it would mean nothing. */
function readQuantity({ unit }: Item, typed: string): string | null {
  if (typed === "") return null;
  if (unit === null) refuse("INVALID_VALUE", { path: ["wishedQuantity"] });
  const parsed = parseQuantity(typed, unit);
  if (!parsed.allowed) throw new ProblemError([{ code: parsed.code, path: ["wishedQuantity"], params: parsed.params ?? {} }]);
  return parsed.value;
}

async function removeFiles(uc: UseCase, itemId: string, documentIds: readonly string[]): Promise<void> {
  for (const documentId of documentIds) {
    const removed = await countOf(uc.manager, `delete from piece_item_document where item_id = $1 and document_id = $2`, [
      itemId,
      documentId,
    ]);
    if (removed === 1) await deleteUnusedDocument(uc, documentId);
  }
}

interface NewFiles {
  readonly itemId: string;
  readonly structureId: string;
  readonly files: readonly UploadedFile[];
}

/** Answers how many files the point has now. */
async function addFiles(uc: UseCase, { itemId, structureId, files }: NewFiles): Promise<number> {
  for (const [index, file] of files.entries()) {
    const documentId = await storeDocument(uc, { structureId, kind: "OTHER", file, field: `files.${index}` });
    await uc.manager.query(`insert into piece_item_document (item_id, document_id) values ($1, $2)`, [itemId, documentId]);
  }
  const [row] = await uc.manager.query<{ count: number }[]>(`select count(*)::int as count from piece_item_document where item_id = $1`, [
    itemId,
  ]);
  const count = row?.count ?? 0;
  if (count > MAX_ANSWER_FILES) refuse("TOO_MANY_ANSWER_FILES", { path: ["files"], params: { max: MAX_ANSWER_FILES } });
  return count;
}

import { judgeMessage, sideOf } from "@portail-tic/shared/exchanges/judge-message";
import { sendRefundMessageSchema } from "@portail-tic/shared/exchanges/messages.schema";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import * as z from "zod/mini";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { consume } from "../../platform/rate-limits/consume.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { fingerprintOf, storeDocument, uploadedFilesField, type UploadedFile } from "../documents/index.ts";
import { findReadableRequest, lockRequest } from "../refunds/index.ts";
import { readClosings } from "./message.queries.ts";

const input = z.extend(sendRefundMessageSchema, { files: uploadedFilesField() });

/** Writes to the other side about a sent request, with files if need be. It cannot be taken back: the other side is told at once. */
export const sendRefundMessage = defineUseCase({
  name: "sendRefundMessage",
  access: "signedIn",
  input,
  async run(uc, message) {
    const { idempotencyKey, files, ...typed } = message;
    const payload = { ...typed, files: files.map(fingerprintOf) };
    if (idempotencyKey) await uc.once(idempotencyKey, payload, () => send(uc, message));
    else await send(uc, message);
    return { requestId: message.requestId };
  },
});

/** Answers the id of the message. */
async function send(uc: UseCase, { requestId, body, files }: z.infer<typeof input>): Promise<string> {
  await countMessage(uc, requestId);
  const { request, facts } = await lockRequest(uc, requestId);
  const closedFrom = (await readClosings(uc.manager, [requestId])).get(requestId) ?? null;
  enforce(judgeMessage({ ...facts, today: parisDateOf(uc.now), closedFrom }));
  const id = newId(uc.now);
  const side = sideOf(facts);
  await uc.manager.query(
    `insert into refund_message (id, request_id, side, office_id, author_user_id, body, sent_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, requestId, side, side === "OFFICE" ? request.officeId : null, userIdOf(uc.viewer), body, uc.now],
  );
  await attachFiles(uc, id, request.structureId, files);
  await uc.announce("refundMessage.sent", { messageId: id });
  return id;
}

/** Before any lock, and whatever the verdict: who writes again and again is stopped. Somebody who may not read learns nothing of it. */
async function countMessage(uc: UseCase, requestId: string): Promise<void> {
  await findReadableRequest(uc, requestId);
  const { perDay: max } = policy.messages;
  const key = `refundMessage:${requestId}:${userIdOf(uc.viewer)}`;
  const { allowed } = await uc.survive((manager) =>
    consume(manager, { key, points: max, windowSeconds: policy.messages.windowSeconds, now: uc.now }),
  );
  if (!allowed) refuse("TOO_MANY_MESSAGES", { params: { max } });
}

async function attachFiles(uc: UseCase, messageId: string, structureId: string, files: readonly UploadedFile[]): Promise<void> {
  for (const [index, file] of files.entries()) {
    const documentId = await storeDocument(uc, { structureId, kind: "OTHER", file, field: `files.${index}` });
    await uc.manager.query(`insert into refund_message_document (message_id, document_id) values ($1, $2)`, [messageId, documentId]);
  }
}

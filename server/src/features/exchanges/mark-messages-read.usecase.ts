import { markMessagesReadSchema } from "@portail-tic/shared/exchanges/messages.schema";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { findReadableRequest } from "../refunds/index.ts";

/** The viewer has seen the messages up to this one: a later one, arrived meanwhile, stays unread. Never goes back. */
export const markRefundMessagesRead = defineUseCase({
  name: "markRefundMessagesRead",
  access: "signedIn",
  input: markMessagesReadSchema,
  async run(uc, { messageId }) {
    const [message] = await uc.manager.query<{ requestId: string; sentAt: Date }[]>(
      `select request_id as "requestId", sent_at as "sentAt" from refund_message where id = $1`,
      [messageId],
    );
    if (!message) return notFound();
    await findReadableRequest(uc, message.requestId);
    await uc.manager.query(
      `insert into refund_message_reading as d (request_id, user_id, read_until) values ($1, $2, $3)
       on conflict (request_id, user_id) do update set read_until = greatest(d.read_until, excluded.read_until)`,
      [message.requestId, userIdOf(uc.viewer), message.sentAt],
    );
    return { requestId: message.requestId };
  },
});

import type { MessageSide } from "@portail-tic/shared/exchanges/judge-message";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { onEvent } from "../../platform/outbox/event.ts";
import { notify, registerLetter } from "../notifications/index.ts";
import { peopleOfRequest } from "../refunds/index.ts";
import { officersOf } from "./officers-of.ts";

interface MessageFacts {
  readonly requestId: string;
  readonly number: string;
  readonly side: MessageSide;
  readonly authorUserId: string;
}

/** Tells the other side that a message waits; what it says is read in the portal only. */
export const tellMessage = onEvent<{ messageId: string }>("refundMessage.sent", async (effect, { messageId }) => {
  const [facts] = await effect.manager.query<MessageFacts[]>(
    `select m.request_id as "requestId", r.number, m.side, m.author_user_id as "authorUserId" from refund_message m
     join refund_request r on r.id = m.request_id where m.id = $1`,
    [messageId],
  );
  if (!facts) return;
  const { requestId, number, side, authorUserId } = facts;
  const params = { requestId, number };
  if (side === "OFFICE") {
    const userIds = await peopleOfRequest(effect.manager, requestId, effect.now);
    await notify(effect, { kind: "MESSAGE_FROM_OFFICE", userIds, params, link: `/demandes-tic/${requestId}/messages` });
    return;
  }
  const userIds = (await officersOf(effect.manager, requestId)).filter((id) => id !== authorUserId);
  await notify(effect, { kind: "MESSAGE_TO_OFFICE", userIds, params, link: `/instruction/${requestId}/messages` });
});

registerLetter("MESSAGE_FROM_OFFICE", (_, { number }, { language }) => {
  const { fromOffice, read, action, closing } = texts[language];
  return Promise.resolve({ subject: fromOffice(number), paragraphs: [read], label: action, closing });
});

registerLetter("MESSAGE_TO_OFFICE", (_, { number }, { language }) => {
  const { toOffice, read, action, officerClosing } = texts[language];
  return Promise.resolve({ subject: toOffice(number), paragraphs: [read], label: action, closing: officerClosing });
});

const texts = {
  fr: {
    fromOffice: (number: string) => `Le service instructeur vous écrit : ${number}`,
    toOffice: (number: string) => `Message de la structure : ${number}`,
    read: "Un nouveau message vous attend sur le portail. Pour protéger ce qu'il contient, son texte n'est pas recopié ici.",
    action: "Lire le message et répondre",
    closing: "Vous recevez ce message parce que vous gérez cette structure ou avez préparé cette demande.",
    officerClosing: "Vous recevez ce message parce que vous instruisez cette demande.",
  },
  en: {
    fromOffice: (number: string) => `The office writes to you: ${number}`,
    toOffice: (number: string) => `Message from the structure: ${number}`,
    read: "A new message awaits you in the portal. To protect what it says, its text is not copied here.",
    action: "Read the message and answer",
    closing: "You receive this message because you manage this structure or prepared this request.",
    officerClosing: "You receive this message because you review this request.",
  },
} satisfies Record<Language, unknown>;

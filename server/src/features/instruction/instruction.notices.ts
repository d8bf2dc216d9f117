import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { notify, registerLetter, type LetterWords } from "../notifications/index.ts";
import type { Language } from "@portail-tic/shared/problems/problem-text";

type Told = { requestId: string; officerId: string; byId: string };

const words = {
  GIVEN: {
    fr: {
      title: "Une demande vous est confiée",
      text: "Un collègue de votre service vous confie cette demande : elle est dans « Mes demandes ».",
    },
    en: { title: "A request is given to you", text: "A colleague of your office gives you this request: it is among those in your hands." },
  },
  TAKEN_OVER: {
    fr: {
      title: "Une demande a changé de mains",
      text: "Cette demande, que vous examiniez, est maintenant confiée à un collègue de votre service.",
    },
    en: {
      title: "A request changed hands",
      text: "This request, which you were reviewing, is now in the hands of a colleague of your office.",
    },
  },
  SENT_BACK: {
    fr: {
      title: "Votre décision vous est renvoyée",
      text: "La décision que vous aviez proposée n'est pas confirmée. La page de la demande dit pourquoi.",
    },
    en: {
      title: "Your decision is sent back to you",
      text: "The decision you proposed is not confirmed. The page of the request says why.",
    },
  },
} as const satisfies Record<string, Record<Language, { title: string; text: string }>>;
type What = keyof typeof words;

/** Tells an officer what a colleague did with a request of his; nobody is told what he did himself. */
async function tell(effect: Effect, what: What, requestId: string, officerId: string | null, byId: string): Promise<void> {
  if (officerId === null || officerId === byId) return;
  const [row] = await effect.manager.query<{ number: string }[]>(`select number from refund_request where id = $1`, [requestId]);
  if (!row) return;
  const { fr, en } = words[what];
  await notify(effect, {
    kind: "INSTRUCTION_CHANGED",
    userIds: [officerId],
    params: { requestId, number: row.number, what, whatFr: fr.title, whatEn: en.title },
    link: `/instruction/${requestId}`,
  });
}

export const tellOfficers = [
  onEvent<Told & { formerId: string | null }>("refund.given", async (effect, { requestId, officerId, formerId, byId }) => {
    await tell(effect, "GIVEN", requestId, officerId, byId);
    await tell(effect, "TAKEN_OVER", requestId, formerId, byId);
  }),
  onEvent<Told>("refund.sentBack", (effect, { requestId, officerId, byId }) => tell(effect, "SENT_BACK", requestId, officerId, byId)),
];

registerLetter("INSTRUCTION_CHANGED", (_effect, { number, what }, { language }): Promise<LetterWords> => {
  const { title, text } = words[what as What][language];
  return Promise.resolve({
    subject: `${title}${language === "fr" ? " : " : ": "}${number}`,
    title,
    paragraphs: [text],
    label: language === "fr" ? "Voir la demande" : "See the request",
    closing:
      language === "fr"
        ? "Vous recevez ce message parce que vous instruisez des demandes. Le lien ouvre une page ; il ne décide de rien."
        : "You receive this message because you review requests. The link opens a page; it decides nothing.",
  });
});

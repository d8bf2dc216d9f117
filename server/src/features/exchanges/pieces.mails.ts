import { formatCivilDate } from "@portail-tic/shared/kernel/civil-date";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { notify, registerLetter } from "../notifications/index.ts";
import { peopleOfRequest } from "../refunds/index.ts";
import { officersOf } from "./officers-of.ts";

interface AskedFacts {
  readonly requestId: string;
  readonly number: string;
  readonly structureName: string;
  readonly dueOn: string;
  readonly isOpen: boolean;
  readonly count: number;
}

async function readAsked({ manager }: Effect, pieceRequestId: string): Promise<AskedFacts | null> {
  const [facts] = await manager.query<AskedFacts[]>(
    `select r.id as "requestId", r.number, s.name as "structureName", p.due_on as "dueOn", p.ended_at is null and r.status = 'SUSPENDED' as "isOpen",
       (select count(*)::int from piece_item i where i.piece_request_id = p.id) as count
     from piece_request p join refund_request r on r.id = p.request_id join structure s on s.id = r.structure_id where p.id = $1`,
    [pieceRequestId],
  );
  return facts ?? null;
}

interface PieceEvent extends Readonly<Record<string, string>> {
  readonly pieceRequestId: string;
}

/** Where the people of the structure answer. */
const answerLink = (requestId: string) => `/demandes-tic/${requestId}/pieces` as const;

/** Asked: the people of the structure are told what and until when, at once. */
const tellAsked = onEvent<PieceEvent>("pieces.asked", async (effect, { pieceRequestId }) => {
  const facts = await readAsked(effect, pieceRequestId);
  if (!facts?.isOpen) return;
  const { requestId, number, count, dueOn } = facts;
  const userIds = await peopleOfRequest(effect.manager, requestId, effect.now);
  await notify(effect, {
    kind: "PIECES_ASKED",
    userIds,
    params: { requestId, pieceRequestId, number, count, dueOn },
    link: answerLink(requestId),
  });
});

/** The last day comes near, or is there. */
const tellReminder = onEvent<PieceEvent>("pieces.dueSoon", async (effect, { pieceRequestId }) => {
  const facts = await readAsked(effect, pieceRequestId);
  if (!facts?.isOpen) return;
  const { requestId, number, dueOn } = facts;
  const userIds = await peopleOfRequest(effect.manager, requestId, effect.now);
  await notify(effect, {
    kind: "PIECES_REMINDER",
    userIds,
    params: { requestId, pieceRequestId, number, dueOn },
    link: answerLink(requestId),
  });
});

const tellCompleted = onEvent<PieceEvent>("pieces.completed", async (effect, { pieceRequestId }) => {
  const facts = await readAsked(effect, pieceRequestId);
  if (!facts) return;
  const { requestId, number } = facts;
  const userIds = await officersOf(effect.manager, requestId);
  await notify(effect, { kind: "PIECES_COMPLETED", userIds, params: { requestId, number }, link: `/instruction/${requestId}` });
});

const tellOverdue = onEvent<PieceEvent>("pieces.overdue", async (effect, { pieceRequestId }) => {
  const facts = await readAsked(effect, pieceRequestId);
  if (!facts?.isOpen) return;
  const { requestId, number, dueOn } = facts;
  const userIds = await officersOf(effect.manager, requestId);
  await notify(effect, { kind: "PIECES_OVERDUE", userIds, params: { requestId, number, dueOn }, link: `/instruction/${requestId}` });
});

export const piecesHandlers = [tellAsked, tellReminder, tellCompleted, tellOverdue];

/** Reasons of the list only: what the officer wrote, and what is answered, is read in the portal. */
async function readPoints({ manager }: Effect, pieceRequestId: string, language: Language): Promise<[string, string][]> {
  const rows = await manager.query<{ invoiceNumber: string | null; nameFr: string; nameEn: string }[]>(
    `select l.invoice_number as "invoiceNumber", n.name_fr as "nameFr", n.name_en as "nameEn" from piece_item i
     join instruction_reason n on n.code = i.reason_code left join refund_line l on l.id = i.line_id
     where i.piece_request_id = $1 order by i.position limit $2`,
    [pieceRequestId, shownPoints],
  );
  const { ofLine, ofRequest } = texts[language];
  return rows.map(({ invoiceNumber, nameFr, nameEn }) => [
    invoiceNumber === null ? ofRequest : ofLine(invoiceNumber),
    language === "fr" ? nameFr : nameEn,
  ]);
}

/** A mail is read in a minute: the page has the rest. */
const shownPoints = 10;

registerLetter("PIECES_ASKED", async (effect, { pieceRequestId }, { language }) => {
  const facts = await readAsked(effect, pieceRequestId);
  if (!facts?.isOpen) return null;
  const points = await readPoints(effect, pieceRequestId, language);
  const words = texts[language];
  const last = formatCivilDate(facts.dueOn, language);
  const more = facts.count > points.length ? [words.more(facts.count - points.length)] : [];
  const paragraphs = [words.asked(facts), words.answer(last), ...more, words.after];
  return { subject: words.askedSubject(facts.number, last), paragraphs, facts: points, label: words.action, closing: words.closing };
});

registerLetter("PIECES_REMINDER", async (effect, { pieceRequestId }, { language }) => {
  const facts = await readAsked(effect, pieceRequestId);
  if (!facts?.isOpen) return null;
  const words = texts[language];
  const last = formatCivilDate(facts.dueOn, language);
  const paragraphs = [words.reminded(facts), words.answer(last), words.after];
  return { subject: words.reminderSubject(facts.number, last), paragraphs, label: words.action, closing: words.closing };
});

registerLetter("PIECES_COMPLETED", (_, { number }, { language }) => {
  const { completedSubject, completed, review, officerClosing } = texts[language];
  return Promise.resolve({ subject: completedSubject(number), paragraphs: [completed], label: review, closing: officerClosing });
});

registerLetter("PIECES_OVERDUE", (_, { number, dueOn }, { language }) => {
  const { overdueSubject, overdue, review, officerClosing } = texts[language];
  const paragraphs = [overdue(formatCivilDate(dueOn, language))];
  return Promise.resolve({ subject: overdueSubject(number), paragraphs, label: review, closing: officerClosing });
});

const texts = {
  fr: {
    askedSubject: (number: string, last: string) => `Pièces demandées avant le ${last} inclus : ${number}`,
    asked: ({ number, structureName }: AskedFacts) =>
      `Pour finir l'examen de la demande ${number} (${structureName}), le service instructeur attend vos réponses sur les points suivants.`,
    answer: (last: string) =>
      `Répondez à chaque point au plus tard le ${last} : un fichier, une correction, ou quelques mots. Puis terminez l'envoi.`,
    more: (count: number) => `Et ${count} autres points, à lire sur la page.`,
    after: "Passé cette date, la demande n'est pas rejetée d'office, mais le service peut reprendre l'examen avec ce qu'il a reçu.",
    ofLine: (invoice: string) => `Facture ${invoice}`,
    ofRequest: "Demande entière",
    action: "Voir ce qui est demandé et répondre",
    closing: "Vous recevez ce message parce que vous gérez cette structure ou avez préparé cette demande.",
    reminderSubject: (number: string, last: string) => `Rappel : répondez avant le ${last} inclus, demande ${number}`,
    reminded: ({ number, structureName }: AskedFacts) =>
      `Le service instructeur attend encore vos réponses pour finir l'examen de la demande ${number} (${structureName}).`,
    completedSubject: (number: string) => `Réponses reçues : ${number}`,
    completed: "La structure a répondu à tout ce que vous aviez demandé. Reprenez la demande pour continuer l'examen.",
    overdueSubject: (number: string) => `Sans réponse à la date limite : ${number}`,
    overdue: (last: string) =>
      `La structure avait jusqu'au ${last}. Elle peut encore répondre tant que vous n'avez pas repris l'examen avec ce qui est arrivé.`,
    review: "Ouvrir la demande",
    officerClosing: "Vous recevez ce message parce que vous instruisez cette demande.",
  },
  en: {
    askedSubject: (number: string, last: string) => `Documents asked for, until ${last} included: ${number}`,
    asked: ({ number, structureName }: AskedFacts) =>
      `To finish the review of request ${number} (${structureName}), the office awaits your answers on the points below.`,
    answer: (last: string) => `Please answer each point by ${last} at the latest: a file, a correction, or a few words. Then finish.`,
    more: (count: number) => `And ${count} other points, on the page.`,
    after: "After that date the request is not rejected by itself, but the office may resume the review with what it has.",
    ofLine: (invoice: string) => `Invoice ${invoice}`,
    ofRequest: "The whole request",
    action: "See what is asked, and answer",
    closing: "You receive this message because you manage this structure or prepared this request.",
    reminderSubject: (number: string, last: string) => `Reminder: please answer until ${last} included, request ${number}`,
    reminded: ({ number, structureName }: AskedFacts) =>
      `The office still awaits your answers to finish the review of request ${number} (${structureName}).`,
    completedSubject: (number: string) => `Answers received: ${number}`,
    completed: "The structure has answered everything you asked. Take the request again to go on with the review.",
    overdueSubject: (number: string) => `No answer by the due date: ${number}`,
    overdue: (last: string) =>
      `The structure had until ${last}. It may still answer as long as you have not resumed the review with what has come.`,
    review: "Open the request",
    officerClosing: "You receive this message because you review this request.",
  },
} satisfies Record<Language, unknown>;

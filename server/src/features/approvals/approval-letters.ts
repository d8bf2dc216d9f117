import { formatCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { formatSiret } from "@portail-tic/shared/kernel/siret";
import type { Language } from "@portail-tic/shared/problems/problem-text";

/** What a letter about a request may quote. */
export interface LetterFacts {
  /** The request in a few words, from its part. */
  readonly title: string;
  readonly requester: string;
  readonly structureName: string;
  readonly siret: string;
  readonly expiresAt: Date;
  readonly isApproved: boolean;
  /** Why it was rejected, in the words of the list; null when only the decider's words say it. */
  readonly reason: string | null;
  /** What the decider wrote for the requester. */
  readonly words: string | null;
  /** How long it has waited, in days. */
  readonly days: number;
}

interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly label: string;
  readonly closing: string;
}

const structureOf = ({ structureName, siret }: LetterFacts) => `${structureName} (SIRET ${formatSiret(siret)})`;
const lastDay = (facts: LetterFacts, language: Language) => formatCivilDate(parisDateOf(facts.expiresAt), language);
/** What the decider answered, one line each; nothing when nothing was said. */
const quoted = ({ reason, words }: LetterFacts, before: string) => {
  const said = [reason, words].filter((line) => line !== null);
  return said.length === 0 ? [] : [[before, ...said].join("\n")];
};

const toManager = {
  fr: "Vous recevez ce message parce que vous êtes gestionnaire de cette structure. Le lien ouvre la page de la demande ; il ne décide de rien.",
  en: "You receive this message because you manage this structure. The link opens the page of the request; it decides nothing.",
};
const toRequester = {
  fr: "Vous recevez ce message parce que vous avez fait cette demande sur le portail.",
  en: "You receive this message because you made this request on the portal.",
};

/** Every letter about a request, in both languages. The requester's comment stays on the page: a stranger wrote it. */
export const letters = {
  ASKED_TO_DECIDER: {
    fr: (facts) => ({
      subject: `Une demande attend votre décision : ${facts.title}`,
      paragraphs: [
        `${facts.requester} demande : ${facts.title}, pour ${structureOf(facts)}.`,
        `Ouvrez la demande pour lire son commentaire, l'approuver ou la rejeter. Sans réponse, elle expire le ${lastDay(facts, "fr")}.`,
      ],
      label: "Voir la demande",
      closing: toManager.fr,
    }),
    en: (facts) => ({
      subject: `A request awaits your decision: ${facts.title}`,
      paragraphs: [
        `${facts.requester} asks for: ${facts.title}, on ${structureOf(facts)}.`,
        `Please open the request to read the comment, approve it or reject it. Without an answer it expires on ${lastDay(facts, "en")}.`,
      ],
      label: "See the request",
      closing: toManager.en,
    }),
  },
  REMINDER_TO_DECIDER: {
    fr: (facts) => ({
      subject: `Une demande attend votre décision depuis ${facts.days} jours : ${facts.title}`,
      paragraphs: [
        `${facts.requester} attend toujours une réponse à sa demande : ${facts.title}, pour ${structureOf(facts)}.`,
        `Ouvrez la demande pour l'approuver ou la rejeter. Sans réponse, elle expire le ${lastDay(facts, "fr")}.`,
      ],
      label: "Voir la demande",
      closing: toManager.fr,
    }),
    en: (facts) => ({
      subject: `A request has awaited your decision for ${facts.days} days: ${facts.title}`,
      paragraphs: [
        `${facts.requester} still awaits an answer: ${facts.title}, on ${structureOf(facts)}.`,
        `Please open the request to approve or reject it. Without an answer it expires on ${lastDay(facts, "en")}.`,
      ],
      label: "See the request",
      closing: toManager.en,
    }),
  },
  ASKED_TO_REQUESTER: {
    fr: (facts) => ({
      subject: `Votre demande est transmise : ${facts.title}`,
      paragraphs: [
        `Votre demande (${facts.title}) pour ${structureOf(facts)} est transmise aux gestionnaires de la structure.`,
        `Vous recevrez leur réponse par courriel. Sans réponse, la demande expire le ${lastDay(facts, "fr")} et vous pourrez la renouveler.`,
      ],
      label: "Suivre ma demande",
      closing: toRequester.fr,
    }),
    en: (facts) => ({
      subject: `Your request was sent: ${facts.title}`,
      paragraphs: [
        `Your request (${facts.title}) for ${structureOf(facts)} was sent to the managers of the structure.`,
        `You will receive their answer by e-mail. Without an answer the request expires on ${lastDay(facts, "en")} and you may make it again.`,
      ],
      label: "Follow my request",
      closing: toRequester.en,
    }),
  },
  DECIDED_TO_REQUESTER: {
    fr: (facts) => ({
      subject: `${facts.isApproved ? "Demande approuvée" : "Demande rejetée"} : ${facts.title}`,
      paragraphs: [
        facts.isApproved
          ? `Votre demande (${facts.title}) pour ${structureOf(facts)} est approuvée. Vos droits sont effectifs dès maintenant.`
          : `Votre demande (${facts.title}) pour ${structureOf(facts)} est rejetée.`,
        ...quoted(facts, facts.isApproved ? "Message du gestionnaire :" : "Motif :"),
      ],
      label: "Voir ma demande",
      closing: toRequester.fr,
    }),
    en: (facts) => ({
      subject: `${facts.isApproved ? "Request approved" : "Request rejected"}: ${facts.title}`,
      paragraphs: [
        facts.isApproved
          ? `Your request (${facts.title}) for ${structureOf(facts)} is approved. Your rights are effective now.`
          : `Your request (${facts.title}) for ${structureOf(facts)} is rejected.`,
        ...quoted(facts, facts.isApproved ? "Message of the manager:" : "Reason:"),
      ],
      label: "See my request",
      closing: toRequester.en,
    }),
  },
  DECIDED_TO_DECIDER: {
    fr: (facts) => ({
      subject: `Votre décision est enregistrée : ${facts.title}`,
      paragraphs: [
        `Vous avez ${facts.isApproved ? "approuvé" : "rejeté"} la demande de ${facts.requester} (${facts.title}) pour ${structureOf(facts)}.`,
        "Si cette décision n'est pas la vôtre, changez votre mot de passe et prévenez les autres gestionnaires.",
      ],
      label: "Voir la demande",
      closing: toManager.fr,
    }),
    en: (facts) => ({
      subject: `Your decision is recorded: ${facts.title}`,
      paragraphs: [
        `You ${facts.isApproved ? "approved" : "rejected"} the request of ${facts.requester} (${facts.title}) for ${structureOf(facts)}.`,
        "If this decision is not yours, please change your password and warn the other managers.",
      ],
      label: "See the request",
      closing: toManager.en,
    }),
  },
  EXPIRED_TO_REQUESTER: {
    fr: (facts) => ({
      subject: `Demande expirée sans réponse : ${facts.title}`,
      paragraphs: [
        `Votre demande (${facts.title}) pour ${structureOf(facts)} n'a pas reçu de réponse et a expiré.`,
        "Prévenez le gestionnaire de la structure, puis renouvelez votre demande.",
      ],
      label: "Redemander",
      closing: toRequester.fr,
    }),
    en: (facts) => ({
      subject: `Request expired without an answer: ${facts.title}`,
      paragraphs: [
        `Your request (${facts.title}) for ${structureOf(facts)} received no answer and has expired.`,
        "Please tell the manager of the structure, then make your request again.",
      ],
      label: "Ask again",
      closing: toRequester.en,
    }),
  },
} as const satisfies Record<string, Record<Language, (facts: LetterFacts) => Letter>>;

export type LetterName = keyof typeof letters;

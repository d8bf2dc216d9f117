import type { ProblemTexts } from "./problem-text.ts";

/** Requests that somebody else decides (FR: approbations). */
export const approvalProblems = {
  ALREADY_DECIDED: {
    fr: "Cette demande a déjà été traitée par quelqu'un d'autre : voyez la décision prise.",
    en: "Somebody else has already decided this request: please see the decision taken.",
  },
  CANNOT_DECIDE_OWN_REQUEST: {
    fr: "Vous ne pouvez pas décider de votre propre demande. Un autre gestionnaire doit la traiter.",
    en: "You cannot decide your own request. Another manager has to do it.",
  },
  REASON_REQUIRED: {
    fr: "Un rejet doit être expliqué. Indiquez le motif : le demandeur le lira.",
    en: "A rejection must be explained. Please give the reason: the requester will read it.",
  },
  REASON_IN_WORDS: {
    fr: "Une autre raison doit être dite en quelques mots : le demandeur les lira.",
    en: "Another reason must be put into a few words: the requester will read them.",
  },
  ASK_AGAIN_LATER: {
    fr: "Cette structure a rejeté votre demande. Vous pourrez lui demander de nouveau à partir du {from} ; d'ici là, rapprochez-vous de son gestionnaire.",
    en: "This structure rejected your request. You may ask again from {from}; until then, please talk to its manager.",
  },
  ASKED_TOO_OFTEN: {
    fr: "Cette structure a rejeté {refusals} fois vos demandes : vous ne pouvez plus lui en faire. Si elle vous attend vraiment, elle peut vous inviter ; sinon, contactez le support.",
    en: "This structure rejected your requests {refusals} times: you cannot ask any more. If it does expect you, it may invite you; otherwise, please contact support.",
  },
  REQUEST_ALREADY_PENDING: {
    fr: "Une demande identique attend déjà une décision. Suivez-la dans « Historique de mes demandes ».",
    en: "The same request already awaits a decision. Please follow it in “My requests”.",
  },
  REQUEST_EXPIRED: {
    fr: "Cette demande est restée trop longtemps sans réponse et a expiré. Le demandeur peut la renouveler.",
    en: "This request waited too long and has expired. The requester may send it again.",
  },
  NOTHING_GRANTED: {
    fr: "Vous n'accordez rien de ce qui est demandé. Rejetez plutôt la demande, en disant pourquoi.",
    en: "You grant nothing of what is asked. Please reject the request instead, and say why.",
  },
  GRANT_EXCEEDS_REQUEST: {
    fr: "Vous ne pouvez pas accorder plus que ce qui est demandé. Réduisez les droits ou la durée.",
    en: "You cannot grant more than what is asked. Please reduce the rights or the duration.",
  },
  NOTHING_SELECTED: {
    fr: "Aucune demande n'est choisie. Cochez au moins une ligne.",
    en: "No request is selected. Please tick at least one row.",
  },
  BULK_DECISIONS_RUNNING: {
    fr: "Vous avez déjà {max} décisions groupées en cours. Attendez que l'une d'elles se termine.",
    en: "You already have {max} bulk decisions in progress. Please wait until one of them is finished.",
  },
  BULK_DECISION_STOPPED: {
    fr: "L'accès par lequel cette décision groupée a été lancée a été fermé entre-temps. Si la décision est toujours bonne, prenez-la de nouveau.",
    en: "The access this bulk decision was started with was closed meanwhile. If the decision still holds, please take it again.",
  },
} as const satisfies ProblemTexts;

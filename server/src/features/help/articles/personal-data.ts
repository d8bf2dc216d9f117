import { policy } from "../../../platform/config/policy.ts";
import type { HelpArticle } from "../help-article.ts";

const days = policy.accountDeletion.delaySeconds / 86_400;

export const personalDataArticle: HelpArticle = {
  slug: "donnees-personnelles",
  topic: "OTHER",
  actions: [{ to: "/mon-compte/donnees", fr: "Mes données", en: "My data" }],
  fr: {
    question: "Comment obtenir mes données, ou supprimer mon compte ?",
    answer: "Dans « Mon compte », « Mes données » : une copie de tout ce qui vous concerne, ou la suppression du compte.",
    blocks: [
      {
        list: [
          "Copie : un fichier ZIP, préparé en quelques minutes ; un message vous prévient.",
          `Suppression : effective après ${days} jours, pendant lesquels vous pouvez changer d'avis. Un gestionnaire principal transmet d'abord son rôle.`,
          "Consentements : l'enquête de satisfaction se refuse ou s'accepte à tout moment.",
        ],
      },
      { say: "Ce qu'une demande de remboursement doit garder pour un contrôle est conservé le temps prévu, sans servir à autre chose." },
    ],
    words:
      "données personnelles rgpd export supprimer mon compte fermer effacer désinscription consentement enquête vie privée confidentialité droit d'accès",
  },
  en: {
    question: "How do I get my data, or delete my account?",
    answer: "In “My account”, “My data”: a copy of all that concerns you, or the deletion of the account.",
    blocks: [
      {
        list: [
          "Copy: a ZIP file, prepared within minutes; a message tells you.",
          `Deletion: final after ${days} days, in which you may change your mind. A principal manager hands the role over first.`,
          "Consents: the satisfaction survey is refused or accepted at any time.",
        ],
      },
      { say: "What a refund request must keep for an inspection is kept for the time laid down, and serves nothing else." },
    ],
    words: "personal data gdpr export delete account close erase consent survey privacy",
  },
};

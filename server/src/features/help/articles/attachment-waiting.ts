import { policy } from "../../../platform/config/policy.ts";
import type { HelpArticle } from "../help-article.ts";

const { askAgainDays } = policy.membershipRequests;

export const attachmentWaitingArticle: HelpArticle = {
  slug: "rattachement-en-attente",
  topic: "STRUCTURE",
  actions: [
    { to: "/mes-demandes", fr: "Voir mes demandes", en: "See my requests" },
    { to: "/gestionnaire-absent", fr: "Mon gestionnaire ne répond pas", en: "My manager does not answer" },
  ],
  fr: {
    question: "Ma demande de rattachement n'est toujours pas acceptée",
    answer:
      "Les gestionnaires de la structure sont relancés à 3, 7 et 14 jours. « Mes demandes » dit où elle en est ; s'ils sont partis, un autre gestionnaire peut être nommé.",
    blocks: [
      {
        steps: [
          "Ouvrez « Mes demandes », puis votre demande : l'état, les relances et le gestionnaire sollicité (masqué) y figurent.",
          "Parlez-en à la personne qui gère la structure : elle répond dans « Approbations ».",
          "Sans réponse après 30 jours, la demande expire : vous pouvez la redemander en un clic.",
          "Si plus personne ne gère la structure, faites la demande « Mon gestionnaire ne répond pas ».",
        ],
      },
      {
        say: `Une demande rejetée dit son motif. Vous pouvez redemander après ${askAgainDays} jours, trois fois ; ensuite, écrivez au support.`,
      },
    ],
    words:
      "attente attends j'attends depuis longtemps semaines jours mois approbation pas approuvée pas validée validation longue délai rattachement bloqué personne ne répond approbateur qui doit approuver gestionnaire principal historique de mes demandes refusée relance redemander annuler ma demande",
  },
  en: {
    question: "My attachment request is still not accepted",
    answer:
      "The structure's managers are reminded after 3, 7 and 14 days. “My requests” says where it stands; if they left, another manager can be named.",
    blocks: [
      {
        steps: [
          "Open “My requests”, then your request: its state, the reminders and the manager asked (masked) are there.",
          "Talk to the person who manages the structure: they answer in “Approvals”.",
          "Without an answer after 30 days the request expires: you can ask again in one click.",
          "If nobody manages the structure any more, ask through “My manager does not answer”.",
        ],
      },
      {
        say: `A rejected request gives its reason. You may ask again after ${askAgainDays} days, three times; after that, write to support.`,
      },
    ],
    words:
      "waiting approval not approved not validated pending attachment nobody answers approver who decides history of my requests rejected cancel",
  },
};

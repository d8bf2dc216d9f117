import type { HelpArticle } from "../help-article.ts";

export const fileForClientArticle: HelpArticle = {
  slug: "deposer-pour-un-client",
  topic: "CLIENTS",
  actions: [{ to: "/clients/demander", fr: "Demander l'accès à des clients", en: "Ask for access to clients" }],
  fr: {
    question: "Je suis un centre de gestion ou un cabinet : comment déposer pour mes clients ?",
    answer:
      "Rattachez-vous à votre propre structure, déclarée centre de gestion, puis collez les SIRET de vos clients : chacun décide de votre accès.",
    blocks: [
      {
        steps: [
          "Créez votre compte avec le SIRET de votre centre ou cabinet, ou rattachez-vous à lui.",
          "Son gestionnaire coche « L'organisation est un centre de gestion agricole » dans « Modifier la structure ».",
          "Ouvrez « Clients », puis « Demander l'accès à des clients » et collez la liste des SIRET, 100 à la fois.",
          "Chaque client approuve. Vous le retrouvez alors dans « Clients », avec le bouton « Nouvelle demande ».",
        ],
      },
      { say: "Plusieurs personnes de votre centre peuvent travailler pour un même client. Le client peut retirer l'accès à tout moment." },
      { note: "Un centre de gestion ne dépose pas pour lui-même : l'espace TIC ne s'ouvre pas sur sa structure." },
    ],
    words:
      "centre de gestion cabinet comptable expert-comptable tiers déclarant clients déposer pour le compte de délégation mandat plusieurs siret tous mes clients portefeuille adhérents",
  },
  en: {
    question: "I am a management center or an accounting firm: how do I file for my clients?",
    answer:
      "Attach yourself to your own structure, declared a management center, then paste the SIRETs of your clients: each decides on your access.",
    blocks: [
      {
        steps: [
          "Create your account with the SIRET of your firm, or attach yourself to it.",
          "Its manager ticks “The organisation is an agricultural management center” in “Modify the structure”.",
          "Open “Clients”, then “Ask for access to clients” and paste the list of SIRETs, 100 at a time.",
          "Each client approves. You then find them in “Clients”, with the button “New request”.",
        ],
      },
      { say: "Several people of your firm may work for one client. The client may take the access back at any time." },
      { note: "A management center does not file for itself: the TIC space does not open on its structure." },
    ],
    words: "management center accounting firm accountant third party clients file on behalf delegation several siret portfolio",
  },
};

import type { HelpArticle } from "../help-article.ts";

export const openSpaceArticle: HelpArticle = {
  slug: "ouvrir-l-espace",
  topic: "SPACE",
  actions: [{ to: "/espaces", fr: "Ouvrir les espaces", en: "Open the spaces" }],
  fr: {
    question: "Comment ouvrir l'espace « Demande de remboursement TIC » ?",
    answer:
      "Le gestionnaire principal l'ouvre dans « Espaces et abonnements », avec la catégorie de bénéficiaire. Il peut déposer aussitôt.",
    blocks: [
      {
        steps: [
          "Ouvrez « Espaces et abonnements » et choisissez votre structure.",
          "Choisissez « Demande de remboursement TIC », puis consultation et modification.",
          "Indiquez la catégorie de bénéficiaire et, si vous en avez un, le numéro PACAGE.",
          "Validez : l'entrée « Demandes de remboursement » apparaît dans le menu, sans vous reconnecter.",
        ],
      },
      { say: "L'ouvrir vous abonne vous-même. Les autres personnes rattachées demandent un abonnement, ou vous le leur donnez." },
      { note: "Un centre de gestion ne peut pas ouvrir cet espace pour lui-même : ses utilisateurs se rattachent à leurs clients." },
    ],
    words:
      "espace tic ouvrir ajouter un espace activer onglet absent menu je ne vois pas demande de remboursement tic manquant consultation modification gestionnaire principal ouverture",
  },
  en: {
    question: "How do I open the space “TIC refund request”?",
    answer: "The principal manager opens it in “Spaces and subscriptions”, with the beneficiary category. They can file at once.",
    blocks: [
      {
        steps: [
          "Open “Spaces and subscriptions” and choose your structure.",
          "Choose “TIC refund request”, then reading and writing.",
          "Give the beneficiary category and, if you have one, the PACAGE number.",
          "Confirm: “Refund requests” appears in the menu, without signing in again.",
        ],
      },
      { say: "Opening it subscribes you. Other attached people ask for a subscription, or you give it to them." },
      { note: "A management center cannot open this space for itself: its users attach themselves to their clients." },
    ],
    words: "space tic open activate tab missing menu cannot see refund request reading writing principal manager",
  },
};

import type { HelpArticle } from "../help-article.ts";

export const subscribeArticle: HelpArticle = {
  slug: "s-abonner-a-l-espace",
  topic: "SPACE",
  actions: [{ to: "/espaces", fr: "Demander un abonnement", en: "Ask for a subscription" }],
  fr: {
    question: "Comment m'abonner à l'espace pour déposer des demandes ?",
    answer:
      "Dans « Espaces et abonnements », demandez consultation ou modification. Le gestionnaire principal répond, et le menu se complète aussitôt.",
    blocks: [
      {
        steps: [
          "Soyez d'abord rattaché à la structure.",
          "Ouvrez « Espaces et abonnements », choisissez la structure et l'espace « Demande de remboursement TIC ».",
          "Demandez « Consultation » pour lire, « Modification » pour déposer, et une date de fin si vous le souhaitez.",
          "Suivez la réponse dans « Mes demandes ».",
        ],
      },
      { say: "Un abonnement daté s'arrête seul ; vous êtes prévenu 30 puis 7 jours avant, et pouvez le redemander." },
    ],
    words:
      "abonnement abonner souscrire ajouter un abonnement droits consultation modification accès espace fin expiré renouveler abonnement je ne peux pas créer de demande pas le droit de déposer bouton absent",
  },
  en: {
    question: "How do I subscribe to the space to file requests?",
    answer: "In “Spaces and subscriptions”, ask for reading or writing. The principal manager answers, and the menu is completed at once.",
    blocks: [
      {
        steps: [
          "Be attached to the structure first.",
          "Open “Spaces and subscriptions”, choose the structure and the space “TIC refund request”.",
          "Ask for “Reading” to look, “Writing” to file, and an end date if you wish.",
          "Follow the answer in “My requests”.",
        ],
      },
      { say: "A dated subscription ends by itself; you are told 30 and 7 days before, and can ask again." },
    ],
    words: "subscription subscribe rights reading writing access space end expired cannot create request",
  },
};

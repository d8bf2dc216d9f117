import type { HelpArticle } from "../help-article.ts";

export const keepCampaignsArticle: HelpArticle = {
  slug: "agents-campagnes-tarifs-services",
  topic: "AGENTS",
  actions: [
    { to: "/console/campagnes", fr: "Ouvrir les campagnes et tarifs", en: "Open the campaigns and rates" },
    { to: "/console/services", fr: "Ouvrir les services instructeurs", en: "Open the offices" },
  ],
  fr: {
    question: "Administrateur : comment tenir les campagnes, les tarifs et les services ?",
    answer:
      "Tout est une donnée : vous ajoutez une campagne ou corrigez un taux sans nouvelle version, avec un motif gardé dans l'historique.",
    blocks: [
      {
        steps: [
          "Créez la campagne avec ses produits, ses dates et ses questions.",
          "Ajoutez un taux avec sa date d'effet et sa source ; sans source sûre, laissez-le « à confirmer ».",
          "Corrigez un taux plutôt que de l'écraser : l'ancien reste lisible.",
          "Dans « Services instructeurs », donnez à chaque service ses départements et le montant au-dessus duquel deux agents décident.",
        ],
      },
      { say: "Une demande déposée garde le taux de son dépôt ; un brouillon suit le nouveau." },
      { note: "Un département n'a qu'un service : le donner à un autre le retire au premier." },
    ],
    words: "administrateur campagne tarif taux corriger ajouter service instructeur département montant seuil historique",
  },
  en: {
    question: "Administrator: how do I keep campaigns, rates and offices?",
    answer: "Everything is data: you add a campaign or correct a rate without a release, with a reason kept in the history.",
    blocks: [
      {
        steps: [
          "Create the campaign with its products, its dates and its questions.",
          "Add a rate with its first day and its source; without a sure source, leave it “to be confirmed”.",
          "Correct a rate rather than overwrite it: the old one stays readable.",
          "In “Offices”, give each office its départements and the amount above which two officers decide.",
        ],
      },
      { say: "A request that was sent keeps the rate of that day; a draft follows the new one." },
      { note: "A département has one office: giving it to another takes it from the first." },
    ],
    words: "administrator campaign rate correct add office département amount threshold history",
  },
};

import type { HelpArticle } from "../help-article.ts";

export const whoIsEntitledArticle: HelpArticle = {
  slug: "qui-y-a-droit",
  topic: "REQUEST",
  actions: [{ to: "/", fr: "Estimer mon remboursement", en: "Estimate my refund" }],
  fr: {
    question: "Qui a droit au remboursement, et pour quels carburants ?",
    answer:
      "Les professionnels agricoles et forestiers, pour le gazole non routier, le fioul lourd, le gaz naturel et le GPL achetés pour leur activité.",
    blocks: [
      {
        list: [
          "Exploitants individuels, GAEC, EARL, SCEA et autres sociétés agricoles ; cotisants solidaires.",
          "Entreprises de travaux agricoles ou forestiers, CUMA.",
          "Conchyliculteurs, pisciculteurs.",
        ],
      },
      { say: "C'est la date de livraison écrite sur la facture qui décide de l'année, et donc du taux." },
      {
        say: "Depuis le 1er juillet 2024, celui qui a remis à son fournisseur l'attestation est facturé au tarif réduit pour le gazole non routier : il ne reste alors rien à rembourser sur ces livraisons.",
      },
      {
        say: "L'aide mensuelle (période « 26-04 » par exemple) concerne le gazole non routier, le fioul lourd et le gaz naturel achetés ce mois-là.",
      },
      { note: "Le simulateur de la page d'accueil donne une estimation sans compte. Un taux non confirmé y est signalé." },
    ],
    words:
      "droit bénéficiaire éligible éligibilité conditions combien montant taux tarif gnr gazole non routier fioul gaz naturel gpl carburant produits concernés simulateur calcul attestation fournisseur tarif réduit aide gnr agricole période mensuelle exploitant cuma forestier",
  },
  en: {
    question: "Who is entitled to the refund, and for which fuels?",
    answer: "Farm and forestry professionals, for off-road diesel, heavy fuel oil, natural gas and LPG bought for their activity.",
    blocks: [
      {
        list: [
          "Individual farmers, GAEC, EARL, SCEA and other farm companies; solidarity contributors.",
          "Farm or forestry contractors, CUMA.",
          "Shellfish and fish farmers.",
        ],
      },
      { say: "The delivery date written on the invoice decides the year, and so the rate." },
      {
        say: "Since 1 July 2024, whoever gave the supplier the attestation is billed the reduced price for off-road diesel: nothing is then left to refund on those deliveries.",
      },
      { say: "The monthly aid (period “26-04” for instance) is for off-road diesel, heavy fuel oil and natural gas bought in that month." },
      { note: "The simulator of the home page gives an estimate without an account. A rate that is not confirmed is marked there." },
    ],
    words:
      "entitled eligible conditions how much amount rate diesel fuel oil gas lpg products simulator attestation supplier reduced price aid monthly",
  },
};

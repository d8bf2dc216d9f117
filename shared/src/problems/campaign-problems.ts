import type { ProblemTexts } from "./problem-text.ts";

/** What administrators change in campaigns and rates, and what it does to drafts. */
export const campaignProblems = {
  PERIOD_INVALID: {
    fr: "Cette période n'existe pas. Saisissez une année (2027) pour le remboursement, un mois (26-04 pour avril 2026) pour l'aide.",
    en: "This period does not exist. Please enter a year (2027) for the refund, a month (26-04 for April 2026) for the aid.",
  },
  CAMPAIGN_EXISTS: {
    fr: "Cette campagne existe déjà. Ouvrez-la dans la liste pour la modifier.",
    en: "This campaign exists already. Please open it in the list to change it.",
  },
  PRODUCT_IN_USE: {
    fr: "Ce produit a déjà un taux ou des factures dans cette campagne : il ne peut plus en être retiré. Avancez plutôt sa date limite.",
    en: "This product already has a rate or invoices in this campaign: it cannot be removed any more. Bring its deadline forward instead.",
  },
  RATE_INVALID: {
    fr: "Ce taux ne peut pas être lu. Saisissez un nombre à partir de 0, avec quatre décimales au plus : 15,85.",
    en: "This rate cannot be read. Please enter a number from 0 on, with four decimals at most: 15.85.",
  },
  TARIFF_OUTSIDE_PERIOD: {
    fr: "Un taux vaut pour les livraisons de la campagne, du {from} au {until}. Corrigez cette date.",
    en: "A rate is for the deliveries of the campaign, from {from} to {until}. Please correct this date.",
  },
  TARIFF_OVERLAPS: {
    fr: "Un autre taux de ce produit vaut déjà du {from} au {until}. Changez les dates, ou corrigez d'abord l'autre taux.",
    en: "Another rate of this product already holds from {from} to {until}. Please change the dates, or correct the other rate first.",
  },
  TARIFF_REPLACED: {
    fr: "Ce taux a été corrigé ou retiré entre-temps. Rechargez la page et reprenez à partir du taux actuel.",
    en: "This rate was corrected or removed meanwhile. Please reload the page and start from the current rate.",
  },
  AMOUNTS_CHANGED: {
    fr: "Un taux ou un plafond a été corrigé depuis votre saisie. Recalculez la demande et relisez ses montants avant de l'envoyer.",
    en: "A rate or a ceiling was corrected since you typed. Please compute the request again and read its amounts before sending it.",
  },
  CEILING_REACHED: {
    fr: "Vos autres demandes de cette campagne atteignent déjà le plafond de l'aide : celle-ci ne donnerait plus rien.",
    en: "Your other requests of this campaign already reach the ceiling of the aid: this one would bring nothing more.",
  },
} as const satisfies ProblemTexts;

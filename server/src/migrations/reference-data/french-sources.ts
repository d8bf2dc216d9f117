/** The sources of the first reference data, as people read them on screen. */
export const frenchSources: Readonly<Record<string, string>> = {
  "Domain notes, section 2: published annual rates": "Barème annuel publié",
  "Domain notes, section 2: rates « identiques à 2019 »": "Barème annuel publié : « identiques à 2019 »",
  "Domain notes, section 2: normal rate less reduced agricultural rate": "Déduit : taux normal moins taux agricole réduit",
  "Domain notes, section 2: partly sourced, partly inferred": "Publié en partie, déduit pour le reste",
  "Domain notes, section 2: deduced from the reduced rate of April 2026": "Déduit du taux réduit d'avril 2026",
  "Domain notes, section 2: 0.15 € per litre for May 2026": "Publié : 0,15 € par litre en mai 2026",
  "Domain notes, section 2 (delivery year); the opening on 1 January of the next year is inferred":
    "Ouverture déduite : le 1er janvier qui suit les livraisons",
  "Form « Demande d'aide au titre de la période » of 2026; the opening on the first day of the next month is inferred":
    "Formulaire « Demande d'aide au titre de la période » de 2026 ; ouverture déduite : le premier jour du mois suivant",
  "Domain notes, section 2: GNR delivered in 2022, 31 December 2024": "Publié : 31 décembre 2024 pour le GNR livré en 2022",
  "Domain notes, section 2: 31 December of the third year after the deliveries":
    "Publié : 31 décembre de la troisième année qui suit les livraisons",
  "The deadline of the annual refund applied to the monthly aid": "Déduit de la date limite du remboursement annuel",
};

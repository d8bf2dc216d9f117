import type { ImportantDateKind, RateUnit } from "./gql/graphql.ts";

const units: Record<RateUnit, string> = { HL: "hl", QUINTAL: "× 100 kg", MWH: "MWh" };
const kinds: Record<ImportantDateKind, string> = { OPENING: "Ouverture du dépôt", DEADLINE: "Dernier jour pour déposer" };

export const fr = {
  units,
  structure: {
    title: "Quantités et remboursements",
    lead: (name: string) => `${name}, par année de livraison : les demandes envoyées, sauf celles rejetées ou abandonnées.`,
    back: "La structure",
    empty: "Aucune demande envoyée",
    emptyHelp: "Les quantités et les montants apparaissent ici dès la première demande envoyée.",
    amounts: "Montants par année",
    amountsHelp: "Ce qui est demandé, puis ce qui est accordé une fois la demande décidée.",
    year: "Année",
    amount: "Demandé ou accordé",
    paid: "De l'accord au versement",
    paidHelp:
      "Une avance déjà reçue est déduite de ce qui est accordé : elle n'est pas versée deux fois. « Versé sur le compte » est ce que la banque a confirmé.",
    granted: "Accordé",
    recovered: "Avance déduite",
    paidAmount: "Versé sur le compte",
    toPay: "Reste à verser",
    detail: "Par année et par produit",
    product: "Produit",
    quantity: "Quantité",
    lines: "Montant des lignes",
    quantitiesOf: (product: string, unit: string) => `${product}, en ${unit}`,
    quantities: "Quantités livrées",
    download: "Télécharger le tableau (CSV)",
    file: (siret: string) => `quantites-et-remboursements-${siret}.csv`,
    unit: "Unité",
  },
  dates: {
    title: "Les dates qui comptent",
    lead: "Quand une campagne ouvre, et jusqu'à quand une demande peut être déposée.",
    calendarTitle: "Dans votre agenda",
    calendarText:
      "Le fichier contient toutes les dates, avec un rappel un mois avant chaque date limite. Votre logiciel d'agenda peut aussi s'y abonner par son adresse : il se mettra à jour seul.",
    calendar: "Télécharger le fichier pour l'agenda (.ics)",
    address: "Adresse d'abonnement",
    toCome: "À venir",
    passed: "Passées cette année",
    none: "Aucune date n'est connue.",
    date: "Date",
    what: "Ce qui se passe",
    campaign: "Campagne",
    products: "Produits",
    kinds,
    toConfirm: "à confirmer",
    unavailable: "Les dates ne peuvent pas être affichées pour le moment. Réessayez dans quelques instants.",
  },
};

export type FiguresMessages = typeof fr;

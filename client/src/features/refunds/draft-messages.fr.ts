import { countText, counted } from "../../i18n/counts.ts";

/** Texts of « Nouvelle demande » and of the four steps of a draft. */
export const fr = {
  amountsChanged: {
    title: "Un taux ou un plafond a été corrigé depuis votre saisie",
    text: (total: string) =>
      `Le total affiché, ${total}, date d'avant cette correction. Recalculez la demande, puis relisez ses montants : elle ne peut pas partir avant.`,
    reprice: "Recalculer la demande",
    done: (before: string, after: string) =>
      before === after
        ? `La demande est recalculée : son total reste ${after}.`
        : `La demande est recalculée : son total passe de ${before} à ${after}.`,
    failed: "La demande n'a pas été recalculée.",
  },
  wizard: {
    title: (number: string) => `Demande ${number}`,
    steps: ["Structure et bénéficiaire", "Factures", "Pièces et déclarations", "Récapitulatif"],
    saved: (moment: string) => `Brouillon enregistré le ${moment}.`,
    howSaved:
      "Ce que vous saisissez est enregistré au fur et à mesure, dès que c'est complet : vous pouvez fermer cette page et revenir quand vous voulez.",
    continue: "Enregistrer et continuer",
    next: "Continuer",
    previous: "Étape précédente",
    notAll: "Vous pouvez continuer sans tout remplir : le récapitulatif dira ce qui manque.",
    conflict:
      "Quelqu'un d'autre a modifié cette demande entre-temps. Elle vient d'être remise à jour et votre saisie est conservée : vérifiez-la, puis validez de nouveau.",
    notDraft: "Cette demande n'est plus un brouillon : son contenu ne peut plus changer.",
    notAllowed:
      "Vos droits permettent de consulter cette demande, pas de la modifier. Demandez l'accès « Modification » au gestionnaire de la structure.",
    see: "Voir la demande",
  },
  header: {
    structure: "Structure",
    campaign: "Campagne",
    category: "Catégorie de bénéficiaire",
    categoryHint: "Reprise de la fiche de la structure ; vous pouvez la corriger pour cette demande.",
    pacage: "Numéro PACAGE",
    pacageHint: "9 chiffres, sur votre dossier PAC. Les espaces sont acceptés.",
    account: "Compte bancaire qui recevra le remboursement",
    noAccount: "Aucun compte bancaire n'est enregistré pour cette structure.",
    usableFrom: (moment: string) => `Utilisable pour un paiement à partir du ${moment}`,
    addAccount: "Ajouter un compte bancaire",
    addAccountHint: "Votre saisie est enregistrée, et vous revenez ici ensuite.",
    askManager: "Demandez au gestionnaire de la structure d'en enregistrer un.",
  },
  summary: {
    label: "Total de la demande",
    total: (lines: string, amount: string) => `${lines}, ${amount}`,
    estimated: "estimés aux taux d'aujourd'hui.",
    ofProduct: (product: string, lines: string, quantity: string, amount: string) => `${product} : ${lines}, ${quantity}, ${amount}`,
    nearlyFull: (max: number, left: number) =>
      `Une demande compte ${countText("fr", max)} factures au plus : il en reste ${countText("fr", left)} à ajouter. Le reste se demande par une demande complémentaire.`,
    incomplete: (count: number) =>
      `${counted("fr", count, "facture à compléter ou à revoir", "factures à compléter ou à revoir")} avant de déposer.`,
    showIncomplete: "Ne voir que celles-là",
    search: "Rechercher un numéro de facture ou un fournisseur",
    found: (count: number, all: number) => `${counted("fr", count, "facture affichée", "factures affichées")} sur ${countText("fr", all)}.`,
    showAll: "Tout afficher",
  },
  saving: {
    typing: "Saisie en cours…",
    saving: "Enregistrement…",
    saved: (moment: string) => `Enregistré le ${moment}.`,
    incomplete: (fields: string) => `Pas encore enregistré. À compléter ou à corriger : ${fields}.`,
    refused: (message: string) => `Non enregistré : ${message}`,
    offline: "Non enregistré : le serveur ne répond pas. Votre saisie est gardée dans cet onglet, et sera envoyée dès qu'il répondra.",
  },
  conflict: {
    title: "Quelqu'un d'autre a modifié cette ligne",
    headerTitle: "Quelqu'un d'autre a modifié la même chose",
    goneTitle: "Cette ligne n'est plus dans la demande",
    caption: "Ce qui diffère",
    field: "Champ",
    theirColumn: (name: string) => `Version de ${name}`,
    otherColumn: "Version enregistrée",
    myColumn: "Votre saisie",
    same: "Les deux versions disent la même chose.",
    mine: "Garder ma saisie",
    theirs: "Prendre l'autre version",
    addAgain: "Ajouter de nouveau cette ligne",
    letGo: "Abandonner ma saisie",
  },
};

export type DraftMessages = typeof fr;

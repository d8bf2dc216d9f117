import { plural } from "../../i18n/plural.ts";

/** Texts of « Sécurité du compte ». */
export const fr = {
  title: "Sécurité du compte",
  back: "Mon compte",
  intro:
    "Après le mot de passe, la connexion demande un code. Une application sur votre téléphone le donne sans attendre de courriel, même sans réseau.",
  saved: "C'est fait. Vos autres sessions sont fermées et un message vous le confirme.",
  apps: {
    title: "Applications d'authentification",
    name: "Nom",
    since: "Ajoutée le",
    lastUsed: "Dernier usage",
    never: "Jamais",
    empty: "Vous n'avez pas d'application.",
    emptyHelp: "Un code vous est envoyé par courriel à chaque connexion.",
    add: "Ajouter une application",
    remove: "Retirer",
    removeFor: (name: string) => `Retirer l'application ${name}`,
  },
  add: {
    title: "Ajouter une application",
    name: "Nom de l'application",
    nameHint: "Pour la reconnaître, par exemple « Téléphone de la ferme »",
    next: "Continuer",
    cancel: "Annuler",
    scan: "Ouvrez votre application d'authentification et lisez ce QR code. Elle affiche alors un code à 6 chiffres.",
    qrCode: "QR code à lire avec l'application",
    key: "Clé à saisir si vous ne pouvez pas lire le QR code",
    code: "Code de l'application",
    codeHint: "6 chiffres, renouvelés toutes les 30 secondes",
    confirm: "Activer l'application",
  },
  remove: {
    title: (name: string) => `Retirer l'application ${name} ?`,
    text: "Ses codes ne seront plus acceptés. Sans aucune application, un code vous sera envoyé par courriel à chaque connexion.",
    failed: "L'application n'a pas pu être retirée.",
    confirm: "Retirer l'application",
  },
  codes: {
    title: "Codes de récupération",
    text: "Gardez-les sur papier, en lieu sûr : chacun permet de se connecter une fois, sans téléphone ni courriel.",
    left: (count: number) => `Il vous reste ${count} ${plural("fr", count, "code", "codes")}.`,
    none: "Vous n'avez pas de code de récupération.",
    renew: "Créer dix nouveaux codes",
    renewHelp: "Les codes précédents ne serviront plus.",
    renewFailed: "Les codes n'ont pas pu être créés.",
    shown: "Vos dix codes de récupération",
    once: "Notez-les maintenant : ils ne seront plus jamais affichés.",
    copy: "Copier",
    copied: "Les codes sont copiés.",
    copyFailed: "La copie a été refusée par le navigateur : sélectionnez les codes.",
    print: "Imprimer",
    download: "Télécharger",
    fileName: "codes-de-recuperation.txt",
    done: "C'est noté",
  },
};

export type SecondFactorsMessages = typeof fr;

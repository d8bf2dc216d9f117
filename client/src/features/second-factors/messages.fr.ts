import { counted } from "../../i18n/counts.ts";

/** Texts of « Sécurité du compte ». */
export const fr = {
  title: "Sécurité du compte",
  back: "Mon compte",
  intro: "Après le mot de passe, la connexion demande une seconde preuve que c'est bien vous : un code, ou une clé.",
  saved: "C'est fait. Vos autres sessions sont fermées et un message vous le confirme.",
  changed: "C'est fait.",
  factors: {
    title: "Vos applications et vos clés",
    name: "Nom",
    kind: "Moyen",
    kinds: { TOTP: "Application d'authentification", PASSKEY: "Clé d'accès", SECURITY_KEY: "Clé de sécurité" },
    synced: "(copiée entre vos appareils)",
    preferred: "Demandée en premier",
    since: "Ajoutée le",
    lastUsed: "Dernier usage",
    never: "Jamais",
    actions: "Actions",
    empty: "Vous n'avez ni application ni clé.",
    emptyHelp: "Un code vous est envoyé par courriel à chaque connexion.",
    act: { RENAME: "Renommer", PREFER: "Demander en premier", REMOVE: "Retirer" },
    actFor: {
      RENAME: (name: string) => `Renommer ${name}`,
      PREFER: (name: string) => `Demander en premier : ${name}`,
      REMOVE: (name: string) => `Retirer ${name}`,
    },
  },
  choice: {
    title: "Ajouter un moyen",
    add: { PASSKEY: "Ajouter une clé d'accès", SECURITY_KEY: "Ajouter une clé de sécurité", TOTP: "Ajouter une application" },
    texts: {
      PASSKEY:
        "Une clé d'accès est gardée par votre téléphone, votre ordinateur ou votre gestionnaire de mots de passe. Elle s'ouvre avec votre empreinte, votre visage ou le code de l'appareil : rien à recopier, et un faux site ne peut pas s'en servir.",
      SECURITY_KEY:
        "Une clé de sécurité est un petit objet que l'on branche ou que l'on approche du téléphone, avec son propre code. Un faux site ne peut pas s'en servir non plus.",
      TOTP: "Une application d'authentification affiche sur votre téléphone un code à 6 chiffres, même sans réseau.",
    },
  },
  addKey: {
    titles: { PASSKEY: "Ajouter une clé d'accès", SECURITY_KEY: "Ajouter une clé de sécurité" },
    texts: {
      PASSKEY: "Faites-le depuis l'appareil que vous utilisez d'ordinaire pour vous connecter.",
      SECURITY_KEY: "Ayez votre clé sous la main. Si elle n'a pas encore de code (PIN), votre navigateur vous en fera choisir un.",
    },
    name: "Nom de la clé",
    nameHints: {
      PASSKEY: "Pour la reconnaître, par exemple « Téléphone de la ferme »",
      SECURITY_KEY: "Pour la reconnaître, par exemple « Clé du trousseau »",
    },
    confirmation: "Votre navigateur vous demandera ensuite de confirmer.",
    next: "Continuer",
    cancel: "Annuler",
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
  rename: {
    title: (name: string) => `Renommer ${name}`,
    name: "Nouveau nom",
    confirm: "Enregistrer le nom",
  },
  prefer: {
    title: (name: string) => `Demander ${name} en premier ?`,
    text: "À la connexion et avant une action sensible, ce moyen vous sera proposé d'abord. Les autres resteront possibles.",
    failed: "Le choix n'a pas pu être enregistré.",
    confirm: "Demander en premier",
  },
  remove: {
    title: (name: string) => `Retirer ${name} ?`,
    text: "Ce moyen ne sera plus accepté. Sans aucune application ni clé, un code vous sera envoyé par courriel à chaque connexion.",
    failed: "Ce moyen n'a pas pu être retiré.",
    confirm: "Retirer ce moyen",
  },
  codes: {
    title: "Codes de récupération",
    text: "Gardez-les sur papier, en lieu sûr : chacun permet de se connecter une fois, sans téléphone ni courriel.",
    left: (count: number) => `Il vous reste ${counted("fr", count, "code", "codes")}.`,
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

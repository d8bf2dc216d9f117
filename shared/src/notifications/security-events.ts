/** What may happen to an account's ways in: how the portal says it, and where the person looks or acts. The key is the topic of the event. */
export const securityEvents = {
  "user.passwordChanged": {
    fr: "Votre mot de passe a été changé",
    en: "Your password was changed",
    link: "/mon-compte",
  },
  "user.contactEmailChanged": {
    fr: "Votre adresse de contact a été changée",
    en: "Your contact address was changed",
    link: "/mon-compte",
  },
  "user.loginAddressChangeAsked": {
    fr: "Il est demandé de changer votre adresse de connexion",
    en: "A change of your login address is asked for",
    link: "/mon-compte/adresse-de-connexion",
  },
  "user.loginAddressChanged": {
    fr: "Votre adresse de connexion a été changée",
    en: "Your login address was changed",
    link: "/mon-compte/adresse-de-connexion",
  },
  "user.loginAddressUndone": {
    fr: "Le changement de votre adresse de connexion a été annulé",
    en: "The change of your login address was undone",
    link: "/mon-compte/adresse-de-connexion",
  },
  "lostMailbox.approvedOnce": {
    fr: "Quelqu'un dit avoir perdu votre messagerie et demande à remplacer votre adresse de connexion",
    en: "Somebody says your mailbox is lost and asks to replace your login address",
    link: "/mon-compte/adresse-de-connexion",
  },
  "lostMailbox.delayed": {
    fr: "Votre adresse de connexion sera remplacée dans 72 heures, sauf si vous l'arrêtez",
    en: "Your login address will be replaced in 72 hours unless you stop it",
    link: "/mon-compte/adresse-de-connexion",
  },
  "user.factorAdded": {
    fr: "Un moyen de connexion a été ajouté à votre compte",
    en: "A way to sign in was added to your account",
    link: "/mon-compte/securite",
  },
  "user.factorRemoved": {
    fr: "Un moyen de connexion a été retiré de votre compte",
    en: "A way to sign in was removed from your account",
    link: "/mon-compte/securite",
  },
  "user.passkeyCopied": {
    fr: "Une clé a été refusée : elle semble avoir été copiée",
    en: "A key was refused: it seems to have been copied",
    link: "/mon-compte/securite",
  },
  "user.recoveryCodesRenewed": {
    fr: "Vos codes de récupération ont été renouvelés",
    en: "Your recovery codes were renewed",
    link: "/mon-compte/securite",
  },
  "user.recoveryCodeUsed": {
    fr: "Un code de récupération a servi à se connecter",
    en: "A recovery code was used to sign in",
    link: "/mon-compte/securite",
  },
  "user.codesFrozen": {
    fr: "Trop de codes faux : la vérification est suspendue pour la journée",
    en: "Too many wrong codes: verification is suspended for the day",
    link: "/mon-compte/sessions",
  },
  "device.appeared": {
    fr: "Une connexion depuis un nouvel appareil",
    en: "A sign-in from a new device",
    link: "/mon-compte/sessions",
  },
  "device.trusted": {
    fr: "Un appareil est devenu un appareil de confiance",
    en: "A device became a trusted one",
    link: "/mon-compte/sessions",
  },
} as const satisfies Record<string, { readonly fr: string; readonly en: string; readonly link: `/${string}` }>;

export type SecurityEvent = keyof typeof securityEvents;
export const SECURITY_EVENTS = Object.keys(securityEvents) as SecurityEvent[];

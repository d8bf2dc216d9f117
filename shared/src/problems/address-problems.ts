import type { ProblemTexts } from "./problem-text.ts";

/** Login address and lost mailbox. */
export const addressProblems = {
  LOGIN_ADDRESS_UNCHANGED: {
    fr: "C'est déjà votre adresse de connexion. Saisissez la nouvelle.",
    en: "This is your login address already. Please enter the new one.",
  },
  LOGIN_ADDRESS_CHANGED_RECENTLY: {
    fr: "Votre adresse de connexion vient d'être changée. Une autre demande sera possible dans {waitSeconds}, quand l'ancienne adresse ne pourra plus annuler ce changement.",
    en: "Your login address was just changed. You may ask again in {waitSeconds}, once the former address can no longer undo that change.",
  },
  RECENT_FACTOR_NEEDED: {
    fr: "Reconnectez-vous d'abord avec un code de récupération, une clé d'accès ou une clé de sécurité : la demande est ouverte pendant les {validSeconds} qui suivent.",
    en: "Please sign in again with a recovery code, a passkey or a security key first: the request is open for the {validSeconds} that follow.",
  },
  OTHER_AGENT_NEEDED: {
    fr: "Vous avez déjà donné votre avis sur cette demande. La seconde décision revient à un autre agent.",
    en: "You have already decided on this request. The second decision belongs to another agent.",
  },
  OWN_ACCOUNT: {
    fr: "Cette demande concerne votre propre compte : un autre agent doit la traiter.",
    en: "This request is about your own account: another agent has to decide it.",
  },
  LOST_MAILBOX_NO_ACCOUNT: {
    fr: "Aucun compte actif n'utilise cette adresse de connexion : la demande ne peut qu'être rejetée.",
    en: "No active account signs in with this address: the request can only be rejected.",
  },
  PROOFS_MISSING: {
    fr: "Une approbation demande au moins {min} preuves vérifiées par vous-même.",
    en: "An approval takes at least {min} proofs that you checked yourself.",
  },
  NEW_ADDRESS_TAKEN: {
    fr: "La nouvelle adresse est déjà l'adresse de connexion d'un compte. Rejetez la demande et invitez la personne à en choisir une autre.",
    en: "The new address already signs in to an account. Please reject the request and ask the person to choose another one.",
  },
  SIRETS_TOO_MANY: {
    fr: "Indiquez {max} SIRET au plus.",
    en: "Please give {max} SIRETs at most.",
  },
} as const satisfies ProblemTexts;

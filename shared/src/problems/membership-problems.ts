import type { ProblemTexts } from "./problem-text.ts";

/** Attachment of a user to a structure (FR: rattachement). */
export const membershipProblems = {
  ALREADY_MEMBER: {
    fr: "Vous êtes déjà rattaché à cette structure. Retrouvez-la dans « Mes rattachements ».",
    en: "You are already attached to this structure. Please find it in “My attachments”.",
  },
  INVITATION_ALREADY_PENDING: {
    fr: "Une invitation attend déjà la réponse de cette personne. Annulez-la d'abord pour en envoyer une autre.",
    en: "An invitation already awaits this person's answer. Please take it back first to send another one.",
  },
  INVITED_ALREADY_ATTACHED: {
    fr: "Cette personne est déjà rattachée à la structure : changez son rôle ou ses abonnements dans la liste des membres.",
    en: "This person is already attached to the structure: change the role or the subscriptions in the list of members.",
  },
  INVITATION_EXPIRED: {
    fr: "Cette invitation a expiré. Demandez à la structure de vous en envoyer une autre.",
    en: "This invitation has expired. Please ask the structure for another one.",
  },
  INVITATION_SETTLED: {
    fr: "Cette invitation a déjà reçu une réponse, ou a été annulée. Rechargez la page.",
    en: "This invitation was already answered, or taken back. Please reload the page.",
  },
  INVITATION_OUTDATED: {
    fr: "Cette invitation ne compte plus : la personne qui l'a envoyée ne peut plus inviter, ou votre rattachement a pris fin depuis. Demandez-en une autre.",
    en: "This invitation no longer counts: whoever sent it may not invite any more, or your attachment has ended since. Please ask for another one.",
  },
  TOO_MANY_INVITATIONS: {
    fr: "Une structure envoie au plus {max} invitations en 24 heures. Continuez demain.",
    en: "A structure sends {max} invitations in 24 hours at most. Please go on tomorrow.",
  },
  MAILBOX_BUSY: {
    fr: "Cette adresse a déjà reçu beaucoup de nos messages. Réessayez dans {retryAfterSeconds}.",
    en: "This address has already received many of our messages. Please try again in {retryAfterSeconds}.",
  },
  NOT_MEMBER: {
    fr: "Il faut être rattaché à cette structure. Demandez d'abord le rattachement.",
    en: "You must be attached to this structure. Please ask for the attachment first.",
  },
  NOT_MANAGER: {
    fr: "Seul un gestionnaire de la structure peut le faire. Adressez-vous à l'un d'eux.",
    en: "Only a manager of the structure can do this. Please ask one of them.",
  },
  NOT_PRINCIPAL_MANAGER: {
    fr: "Seul le gestionnaire principal de la structure peut le faire. Adressez-vous à lui.",
    en: "Only the principal manager of the structure can do this. Please ask that person.",
  },
  GRANT_IT_YOURSELF: {
    fr: "Vous êtes le gestionnaire principal : personne d'autre n'a à décider. Donnez-vous l'abonnement depuis « Espaces et abonnements ».",
    en: "You are the principal manager: nobody else has to decide. Give yourself the subscription from “Spaces and subscriptions”.",
  },
  LAST_MANAGER: {
    fr: "La structure doit garder un gestionnaire principal. Transmettez d'abord ce rôle à une autre personne.",
    en: "The structure must keep a principal manager. Please hand this role to another person first.",
  },
  ALREADY_PRINCIPAL_MANAGER: {
    fr: "Cette personne est déjà le gestionnaire principal de la structure.",
    en: "This person is already the principal manager of the structure.",
  },
  TOO_MANY_DEPUTIES: {
    fr: "La structure a déjà {max} gestionnaires suppléants, le maximum. Rendez d'abord l'un d'eux simple utilisateur rattaché.",
    en: "The structure already has {max} deputy managers, the maximum. Please make one of them a plain member first.",
  },
  ROLE_UNCHANGED: {
    fr: "Cette personne a déjà ce rôle.",
    en: "This person already has this role.",
  },
  CANNOT_RAISE_OWN_ROLE: {
    fr: "Vous ne pouvez pas vous donner un rôle plus élevé. Demandez-le au gestionnaire principal.",
    en: "You cannot give yourself a higher role. Please ask the principal manager.",
  },
  PERSON_UNAVAILABLE: {
    fr: "Le compte de cette personne n'est pas en service : elle ne peut pas recevoir ce rôle.",
    en: "This person's account is not in use: it cannot receive this role.",
  },
  DETACH_REASON_REQUIRED: {
    fr: "Dites pourquoi vous mettez fin à ce rattachement : la personne concernée le lira.",
    en: "Please say why you end this attachment: the person concerned will read it.",
  },
  NOBODY_TO_REVIEW: {
    fr: "Personne d'autre que le gestionnaire principal n'est rattaché : il n'y a rien à vérifier.",
    en: "Nobody but the principal manager is attached: there is nothing to check.",
  },
  ACCESS_REVIEW_CLOSED: {
    fr: "Cette revue des accès est déjà close. La prochaine s'ouvrira dans un an.",
    en: "This review of access is closed already. The next one opens in a year.",
  },
  MEMBERSHIP_ENDED: {
    fr: "Ce rattachement a pris fin. Rechargez la page pour voir la liste à jour.",
    en: "This attachment has ended. Please reload the page to see the current list.",
  },
} as const satisfies ProblemTexts;

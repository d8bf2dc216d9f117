import { refundNotifications, type RefundNotificationParams } from "./refund-notifications.ts";
import { formatCivilDate } from "../kernel/civil-date.ts";
import type { Language } from "../problems/problem-text.ts";
import type { KindsOf } from "./kinds-of.ts";
import { securityEvents, type SecurityEvent } from "./security-events.ts";

/** What each kind of notification keeps: ids and public words only, never a person's name, address or typed text. */
export interface NotificationParams extends RefundNotificationParams {
  APPROVAL_TO_DECIDE: { approvalId: string; structureName: string };
  APPROVAL_REMINDER: { approvalId: string; structureName: string; days: number };
  APPROVAL_DECISION_RECORDED: { approvalId: string; structureName: string };
  BULK_DECISION_FINISHED: { bulkDecisionId: string; decided: number; proposed?: number; notDecided: number };
  APPROVAL_SENT: { approvalId: string; structureName: string };
  APPROVAL_DECIDED: { approvalId: string; structureName: string; isApproved: boolean };
  APPROVAL_EXPIRED: { approvalId: string; structureName: string };
  MEMBERSHIP_ENDED: { membershipId: string; structureName: string };
  INVITATION_RECEIVED: { invitationId: string; structureName: string };
  INVITATION_ACCEPTED: { invitationId: string; structureName: string };
  INVITATION_DECLINED: { invitationId: string; structureName: string };
  MEMBER_LEFT: { membershipId: string; structureName: string };
  MEMBERSHIP_ROLE_CHANGED: { membershipId: string; structureName: string; isDeputy: boolean };
  DEPUTY_STEPPED_DOWN: { membershipId: string; structureName: string };
  PRINCIPAL_MANAGER_CHANGED: { offerId: string; structureName: string };
  ACCESS_REVIEW_DUE: { reviewId: string; structureName: string; isOverdue: boolean };
  STRUCTURE_DEACTIVATED: { structureId: string; structureName: string };
  STRUCTURE_ACTIVATED: { structureId: string; structureName: string };
  ESTABLISHMENT_CLOSED: { structureId: string; structureName: string };
  SUBSCRIPTION_GRANTED: { subscriptionId: string; structureName: string };
  SUBSCRIPTION_CHANGED: { subscriptionId: string; structureName: string };
  SUBSCRIPTION_ENDED: { subscriptionId: string; structureName: string };
  SUBSCRIPTION_ENDING: { subscriptionId: string; structureName: string; endsOn: string };
  /** To managers: everybody's subscriptions that end on this day, whatever the structure. */
  SUBSCRIPTIONS_ENDING: { endsOn: string };
  SUBSCRIPTION_EXPIRED: { subscriptionId: string; structureName: string };
  STRUCTURE_MOVED: { predecessorId: string; structureName: string; newSiret: string };
  BANK_ACCOUNT_ADDED: { bankAccountId: string; structureName: string };
  /** Another account of the structure for a payment the bank refused: `changedBy` is an identifier. */
  REFUND_ACCOUNT_CHANGED: {
    requestId: string;
    fromAccountId: string;
    toAccountId: string;
    changedBy: string;
    number: string;
    structureName: string;
  };
  BANK_ACCOUNT_ARCHIVED: { bankAccountId: string; structureName: string };
  /** To whoever asked to become principal manager, to the managers, to the member who may confirm; the words of the step come with it. */
  RECOVERY_STEP: { recoveryId: string; structureName: string; step: string; stepFr: string; stepEn: string };
  RECOVERY_OF_YOURS: { recoveryId: string; structureName: string; step: string; stepFr: string; stepEn: string };
  RECOVERY_TO_VOUCH: { recoveryId: string; structureName: string };
  /** Requests wait and no manager signs in: to the managers, then to the members. */
  MANAGER_AWAITED: { structureId: string; siret: string; structureName: string };
  MANAGER_SILENT: { structureId: string; siret: string; structureName: string };
  API_TOKEN_CREATED: { tokenId: string; prefix: string };
  API_TOKEN_EXPIRING: { tokenId: string; prefix: string; days: number };
  API_TOKEN_EXPIRED: { tokenId: string; prefix: string };
  DOCUMENT_INFECTED: { documentId: string; structureName: string };
  MAIL_REFUSED: { maskedAddress: string };
  /** A change of what proves the person; its mail is sent by whoever made it. */
  ACCOUNT_SECURITY: { event: SecurityEvent };
}

export type NotificationKind = keyof NotificationParams;

type Kinds = KindsOf<NotificationParams>;

/** Every event people are told of: the line of the preferences it belongs to, and its title. */
export const notificationKinds: Kinds = {
  ...refundNotifications,
  APPROVAL_TO_DECIDE: {
    family: "REQUESTS_TO_DECIDE",
    fr: ({ structureName }) => `Une demande attend votre décision : ${structureName}`,
    en: ({ structureName }) => `A request awaits your decision: ${structureName}`,
  },
  APPROVAL_REMINDER: {
    family: "REQUESTS_TO_DECIDE",
    fr: ({ structureName, days }) => `Une demande attend votre décision depuis ${days} jours : ${structureName}`,
    en: ({ structureName, days }) => `A request has awaited your decision for ${days} days: ${structureName}`,
  },
  APPROVAL_DECISION_RECORDED: {
    family: "REQUESTS_TO_DECIDE",
    fr: ({ structureName }) => `Votre décision est enregistrée : ${structureName}`,
    en: ({ structureName }) => `Your decision is recorded: ${structureName}`,
  },
  BULK_DECISION_FINISHED: {
    family: "REQUESTS_TO_DECIDE",
    fr: ({ decided, proposed, notDecided }) =>
      `Décision groupée terminée : ${decided} demandes décidées, ${proposed ? `${proposed} proposées à un collègue, ` : ""}${notDecided} laissées en l'état`,
    en: ({ decided, proposed, notDecided }) =>
      `Bulk decision finished: ${decided} requests decided, ${proposed ? `${proposed} proposed to a colleague, ` : ""}${notDecided} left as they are`,
  },
  APPROVAL_SENT: {
    family: "MY_REQUESTS",
    fr: ({ structureName }) => `Votre demande est transmise : ${structureName}`,
    en: ({ structureName }) => `Your request was sent: ${structureName}`,
  },
  APPROVAL_DECIDED: {
    family: "MY_REQUESTS",
    fr: ({ structureName, isApproved }) => `Votre demande est ${isApproved ? "approuvée" : "rejetée"} : ${structureName}`,
    en: ({ structureName, isApproved }) => `Your request was ${isApproved ? "approved" : "rejected"}: ${structureName}`,
  },
  APPROVAL_EXPIRED: {
    family: "MY_REQUESTS",
    fr: ({ structureName }) => `Votre demande a expiré sans réponse : ${structureName}`,
    en: ({ structureName }) => `Your request expired without an answer: ${structureName}`,
  },
  MEMBERSHIP_ENDED: {
    family: "RIGHTS",
    fr: ({ structureName }) => `Votre rattachement à ${structureName} a pris fin`,
    en: ({ structureName }) => `Your attachment to ${structureName} has ended`,
  },
  INVITATION_RECEIVED: {
    family: "RIGHTS",
    fr: ({ structureName }) => `${structureName} vous invite à la rejoindre`,
    en: ({ structureName }) => `${structureName} invites you to join`,
  },
  INVITATION_ACCEPTED: {
    family: "RIGHTS",
    fr: ({ structureName }) => `Une personne invitée a rejoint ${structureName}`,
    en: ({ structureName }) => `Somebody who was invited has joined ${structureName}`,
  },
  INVITATION_DECLINED: {
    family: "RIGHTS",
    fr: ({ structureName }) => `Une invitation à rejoindre ${structureName} a été refusée`,
    en: ({ structureName }) => `An invitation to join ${structureName} was declined`,
  },
  MEMBER_LEFT: {
    family: "RIGHTS",
    fr: ({ structureName }) => `Une personne rattachée a quitté ${structureName}`,
    en: ({ structureName }) => `Somebody who was attached has left ${structureName}`,
  },
  MEMBERSHIP_ROLE_CHANGED: {
    family: "RIGHTS",
    fr: ({ structureName, isDeputy }) => `Vous ${isDeputy ? "êtes" : "n'êtes plus"} gestionnaire suppléant de ${structureName}`,
    en: ({ structureName, isDeputy }) => `You are ${isDeputy ? "" : "no longer "}a deputy manager of ${structureName}`,
  },
  DEPUTY_STEPPED_DOWN: {
    family: "RIGHTS",
    fr: ({ structureName }) => `Un gestionnaire suppléant de ${structureName} a rendu son rôle`,
    en: ({ structureName }) => `A deputy manager of ${structureName} gave the role up`,
  },
  PRINCIPAL_MANAGER_CHANGED: {
    family: "RIGHTS",
    fr: ({ structureName }) => `${structureName} a un nouveau gestionnaire principal`,
    en: ({ structureName }) => `${structureName} has a new principal manager`,
  },
  ACCESS_REVIEW_DUE: {
    family: "RIGHTS",
    fr: ({ structureName, isOverdue }) => `${isOverdue ? "En retard : vérifiez" : "Vérifiez"} qui a accès à ${structureName}`,
    en: ({ structureName, isOverdue }) => `${isOverdue ? "Overdue: please" : "Please"} check who has access to ${structureName}`,
  },
  STRUCTURE_DEACTIVATED: {
    family: "STRUCTURES",
    fr: ({ structureName }) => `${structureName} est fermée sur le portail`,
    en: ({ structureName }) => `${structureName} is closed on the portal`,
  },
  STRUCTURE_ACTIVATED: {
    family: "STRUCTURES",
    fr: ({ structureName }) => `${structureName} est rouverte sur le portail`,
    en: ({ structureName }) => `${structureName} is open again on the portal`,
  },
  ESTABLISHMENT_CLOSED: {
    family: "STRUCTURES",
    fr: ({ structureName }) => `Établissement fermé d'après le répertoire des entreprises : ${structureName}`,
    en: ({ structureName }) => `Establishment closed, says the company directory: ${structureName}`,
  },
  SUBSCRIPTION_GRANTED: {
    family: "RIGHTS",
    fr: ({ structureName }) => `Vous avez accès à un espace de ${structureName}`,
    en: ({ structureName }) => `You have access to a space of ${structureName}`,
  },
  SUBSCRIPTION_CHANGED: {
    family: "RIGHTS",
    fr: ({ structureName }) => `Votre abonnement à un espace de ${structureName} a changé`,
    en: ({ structureName }) => `Your subscription to a space of ${structureName} has changed`,
  },
  SUBSCRIPTION_ENDING: {
    family: "RIGHTS",
    fr: ({ structureName, endsOn }) => `Votre abonnement à un espace de ${structureName} prend fin le ${formatCivilDate(endsOn, "fr")}`,
    en: ({ structureName, endsOn }) => `Your subscription to a space of ${structureName} ends on ${formatCivilDate(endsOn, "en")}`,
  },
  SUBSCRIPTIONS_ENDING: {
    family: "RIGHTS",
    fr: ({ endsOn }) => `Des abonnements que vous gérez prennent fin le ${formatCivilDate(endsOn, "fr")}`,
    en: ({ endsOn }) => `Subscriptions you manage end on ${formatCivilDate(endsOn, "en")}`,
  },
  SUBSCRIPTION_EXPIRED: {
    family: "RIGHTS",
    fr: ({ structureName }) => `Votre abonnement à un espace de ${structureName} est arrivé à sa date de fin`,
    en: ({ structureName }) => `Your subscription to a space of ${structureName} has reached its last day`,
  },
  SUBSCRIPTION_ENDED: {
    family: "RIGHTS",
    fr: ({ structureName }) => `Votre abonnement à un espace de ${structureName} a pris fin`,
    en: ({ structureName }) => `Your subscription to a space of ${structureName} has ended`,
  },
  STRUCTURE_MOVED: {
    family: "RIGHTS",
    fr: ({ structureName, newSiret }) => `${structureName} a changé de SIRET : ${newSiret}`,
    en: ({ structureName, newSiret }) => `${structureName} has a new SIRET: ${newSiret}`,
  },
  BANK_ACCOUNT_ADDED: {
    family: "BANK_ACCOUNTS",
    fr: ({ structureName }) => `Nouveau compte bancaire : ${structureName}`,
    en: ({ structureName }) => `New bank account: ${structureName}`,
  },
  REFUND_ACCOUNT_CHANGED: {
    family: "BANK_ACCOUNTS",
    fr: ({ number, structureName }) => `Autre compte pour le paiement de la demande ${number} : ${structureName}`,
    en: ({ number, structureName }) => `Another account for the payment of request ${number}: ${structureName}`,
  },
  BANK_ACCOUNT_ARCHIVED: {
    family: "BANK_ACCOUNTS",
    fr: ({ structureName }) => `Compte bancaire archivé : ${structureName}`,
    en: ({ structureName }) => `Bank account retired: ${structureName}`,
  },
  RECOVERY_STEP: {
    family: "MY_REQUESTS",
    fr: ({ structureName, stepFr }) => `Gérer ${structureName} : ${stepFr}`,
    en: ({ structureName, stepEn }) => `To manage ${structureName}: ${stepEn}`,
  },
  RECOVERY_OF_YOURS: {
    family: "SECURITY",
    fr: ({ structureName, stepFr }) => `Quelqu'un demande à gérer ${structureName} : ${stepFr}`,
    en: ({ structureName, stepEn }) => `Somebody asks to manage ${structureName}: ${stepEn}`,
  },
  RECOVERY_TO_VOUCH: {
    family: "RIGHTS",
    fr: ({ structureName }) => `Confirmez-vous une demande de gérer ${structureName} ?`,
    en: ({ structureName }) => `Do you confirm a request to manage ${structureName}?`,
  },
  MANAGER_AWAITED: {
    family: "REQUESTS_TO_DECIDE",
    fr: ({ structureName }) => `Des demandes vous attendent depuis plus d'une semaine : ${structureName}`,
    en: ({ structureName }) => `Requests have awaited you for more than a week: ${structureName}`,
  },
  MANAGER_SILENT: {
    family: "RIGHTS",
    fr: ({ structureName }) => `Votre gestionnaire ne répond pas ? ${structureName}`,
    en: ({ structureName }) => `Does your manager not answer? ${structureName}`,
  },
  API_TOKEN_CREATED: {
    family: "SECURITY",
    fr: ({ prefix }) => `Un jeton d'API a été créé : ${prefix}…`,
    en: ({ prefix }) => `An API token was created: ${prefix}…`,
  },
  API_TOKEN_EXPIRING: {
    family: "API_TOKENS",
    fr: ({ prefix, days }) => `Votre jeton d'API ${prefix}… expire dans ${days} jours`,
    en: ({ prefix, days }) => `Your API token ${prefix}… expires in ${days} days`,
  },
  API_TOKEN_EXPIRED: {
    family: "API_TOKENS",
    fr: ({ prefix }) => `Votre jeton d'API ${prefix}… a expiré`,
    en: ({ prefix }) => `Your API token ${prefix}… has expired`,
  },
  DOCUMENT_INFECTED: {
    family: "REFUNDS",
    fr: ({ structureName }) => `Un fichier de ${structureName} contenait un virus : il a été supprimé`,
    en: ({ structureName }) => `A file of ${structureName} held a virus: it was deleted`,
  },
  MAIL_REFUSED: {
    family: "SECURITY",
    fr: ({ maskedAddress }) => `Votre adresse ${maskedAddress} refuse nos messages`,
    en: ({ maskedAddress }) => `Your address ${maskedAddress} refuses our messages`,
  },
  ACCOUNT_SECURITY: {
    family: "SECURITY",
    fr: ({ event }) => securityEvents[event].fr,
    en: ({ event }) => securityEvents[event].en,
  },
};

export const NOTIFICATION_KINDS = Object.keys(notificationKinds) as NotificationKind[];

/** The title of a notification in the reader's language. */
export function titleOf<K extends NotificationKind>(kind: K, params: NotificationParams[K], language: Language): string {
  return notificationKinds[kind][language](params);
}

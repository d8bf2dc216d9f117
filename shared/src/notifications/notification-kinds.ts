import { refundNotifications, type RefundNotificationParams } from "./refund-notifications.ts";
import type { Language } from "../problems/problem-text.ts";
import type { KindsOf } from "./kinds-of.ts";
import { rightsNotifications, type RightsNotificationParams } from "./rights-notifications.ts";
import { securityEvents, type SecurityEvent } from "./security-events.ts";

/** What each kind of notification keeps: ids and public words only, never a person's name, address or typed text. */
export interface NotificationParams extends RefundNotificationParams, RightsNotificationParams {
  APPROVAL_TO_DECIDE: { approvalId: string; structureName: string };
  APPROVAL_REMINDER: { approvalId: string; structureName: string; days: number };
  APPROVAL_DECISION_RECORDED: { approvalId: string; structureName: string };
  BULK_DECISION_FINISHED: { bulkDecisionId: string; decided: number; proposed?: number; notDecided: number };
  APPROVAL_SENT: { approvalId: string; structureName: string };
  APPROVAL_DECIDED: { approvalId: string; structureName: string; isApproved: boolean };
  APPROVAL_EXPIRED: { approvalId: string; structureName: string };
  STRUCTURE_DEACTIVATED: { structureId: string; structureName: string };
  STRUCTURE_ACTIVATED: { structureId: string; structureName: string };
  ESTABLISHMENT_CLOSED: { structureId: string; structureName: string };
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
  ...rightsNotifications,
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

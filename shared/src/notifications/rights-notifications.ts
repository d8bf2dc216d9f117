import { formatCivilDate } from "../kernel/civil-date.ts";
import type { KindsOf } from "./kinds-of.ts";

/** What people are told about who belongs to a structure, with which role and rights: ids and public words only. */
export interface RightsNotificationParams {
  MEMBERSHIP_ENDED: { membershipId: string; structureName: string };
  INVITATION_RECEIVED: { invitationId: string; structureName: string };
  INVITATION_ACCEPTED: { invitationId: string; structureName: string };
  INVITATION_DECLINED: { invitationId: string; structureName: string };
  MEMBER_LEFT: { membershipId: string; structureName: string };
  MEMBERSHIP_ROLE_CHANGED: { membershipId: string; structureName: string; isDeputy: boolean };
  DEPUTY_STEPPED_DOWN: { membershipId: string; structureName: string };
  PRINCIPAL_MANAGER_CHANGED: { offerId: string; structureName: string };
  ACCESS_REVIEW_DUE: { reviewId: string; structureName: string; isOverdue: boolean };
  SUBSCRIPTION_GRANTED: { subscriptionId: string; structureName: string };
  SUBSCRIPTION_CHANGED: { subscriptionId: string; structureName: string };
  SUBSCRIPTION_ENDED: { subscriptionId: string; structureName: string };
  SUBSCRIPTION_ENDING: { subscriptionId: string; structureName: string; endsOn: string };
  /** To managers: everybody's subscriptions that end on this day, whatever the structure. */
  SUBSCRIPTIONS_ENDING: { endsOn: string };
  SUBSCRIPTION_EXPIRED: { subscriptionId: string; structureName: string };
  /** To whoever asked to become principal manager, to the managers, to the member who may confirm; the words of the step come with it. */
  RECOVERY_STEP: { recoveryId: string; structureName: string; step: string; stepFr: string; stepEn: string };
  RECOVERY_OF_YOURS: { recoveryId: string; structureName: string; step: string; stepFr: string; stepEn: string };
  RECOVERY_TO_VOUCH: { recoveryId: string; structureName: string };
  /** Requests wait and no manager signs in: to the managers, then to the members. */
  MANAGER_AWAITED: { structureId: string; siret: string; structureName: string };
  MANAGER_SILENT: { structureId: string; siret: string; structureName: string };
}

export const rightsNotifications: KindsOf<RightsNotificationParams> = {
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
  SUBSCRIPTION_ENDED: {
    family: "RIGHTS",
    fr: ({ structureName }) => `Votre abonnement à un espace de ${structureName} a pris fin`,
    en: ({ structureName }) => `Your subscription to a space of ${structureName} has ended`,
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
};

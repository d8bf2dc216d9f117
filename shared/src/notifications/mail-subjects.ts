import type { Language } from "../problems/problem-text.ts";

type Words = Readonly<Record<Language, string>>;

const account: Words = { fr: "Sécurité de votre compte", en: "Security of your account" };
const anything: Words = { fr: "Message du portail", en: "Message of the portal" };

/** What a mail was about, in a few words: its subject could quote what somebody typed, and is not kept. By notification, or by event. */
const subjects: Readonly<Record<string, Words>> = {
  APPROVAL_TO_DECIDE: { fr: "Demande à décider", en: "Request to decide" },
  APPROVAL_REMINDER: { fr: "Rappel d'une demande à décider", en: "Reminder of a request to decide" },
  APPROVAL_DECISION_RECORDED: { fr: "Décision enregistrée", en: "Decision recorded" },
  BULK_DECISION_FINISHED: { fr: "Décision groupée terminée", en: "Bulk decision finished" },
  APPROVAL_SENT: { fr: "Demande transmise", en: "Request sent" },
  APPROVAL_DECIDED: { fr: "Réponse à votre demande", en: "Answer to your request" },
  APPROVAL_EXPIRED: { fr: "Demande expirée", en: "Request expired" },
  MEMBERSHIP_ENDED: { fr: "Fin d'un rattachement", en: "End of an attachment" },
  INVITATION_RECEIVED: { fr: "Invitation à rejoindre une structure", en: "Invitation to a structure" },
  "invitation.sent": { fr: "Invitation à rejoindre une structure", en: "Invitation to a structure" },
  INVITATION_ACCEPTED: { fr: "Invitation acceptée", en: "Invitation accepted" },
  INVITATION_DECLINED: { fr: "Invitation refusée", en: "Invitation declined" },
  MEMBER_LEFT: { fr: "Départ d'une personne rattachée", en: "Somebody attached has left" },
  MEMBERSHIP_ROLE_CHANGED: { fr: "Changement de votre rôle", en: "Change of your role" },
  DEPUTY_STEPPED_DOWN: { fr: "Départ d'un gestionnaire suppléant", en: "A deputy manager gave the role up" },
  PRINCIPAL_MANAGER_CHANGED: { fr: "Nouveau gestionnaire principal", en: "New principal manager" },
  ACCESS_REVIEW_DUE: { fr: "Revue des accès", en: "Review of access" },
  STRUCTURE_DEACTIVATED: { fr: "Fermeture d'une structure", en: "Closing of a structure" },
  STRUCTURE_ACTIVATED: { fr: "Réouverture d'une structure", en: "A structure opened again" },
  ESTABLISHMENT_CLOSED: { fr: "Établissement fermé", en: "Establishment closed" },
  SUBSCRIPTION_GRANTED: { fr: "Accès à un espace", en: "Access to a space" },
  SUBSCRIPTION_CHANGED: { fr: "Changement d'un abonnement", en: "Change of a subscription" },
  SUBSCRIPTION_ENDING: { fr: "Fin prochaine d'un abonnement", en: "Subscription soon to end" },
  SUBSCRIPTIONS_ENDING: { fr: "Fins prochaines d'abonnements", en: "Subscriptions soon to end" },
  SUBSCRIPTION_EXPIRED: { fr: "Abonnement arrivé à sa date de fin", en: "Subscription past its last day" },
  SUBSCRIPTION_ENDED: { fr: "Fin d'un abonnement", en: "End of a subscription" },
  REFUND_STEP: { fr: "Étape d'une demande de remboursement", en: "Step of a refund request" },
  INSTRUCTION_CHANGED: { fr: "Demande à instruire", en: "Request to review" },
  PIECES_ASKED: { fr: "Pièces demandées", en: "Documents asked for" },
  PIECES_REMINDER: { fr: "Rappel de pièces demandées", en: "Reminder of documents asked for" },
  PIECES_COMPLETED: { fr: "Réponses à une demande de pièces", en: "Answers about documents asked for" },
  PIECES_OVERDUE: { fr: "Pièces non reçues à la date limite", en: "Documents not received by the due date" },
  MESSAGE_FROM_OFFICE: { fr: "Message du service instructeur", en: "Message from the office" },
  MESSAGE_TO_OFFICE: { fr: "Message d'une structure", en: "Message from a structure" },
  STRUCTURE_MOVED: { fr: "Changement de SIRET", en: "New SIRET" },
  DOCUMENT_INFECTED: { fr: "Virus dans un fichier", en: "Virus in a file" },
  BANK_ACCOUNT_ADDED: { fr: "Nouveau compte bancaire", en: "New bank account" },
  REFUND_ACCOUNT_CHANGED: { fr: "Nouveau compte pour un paiement", en: "New account for a payment" },
  BANK_ACCOUNT_ARCHIVED: { fr: "Compte bancaire archivé", en: "Bank account retired" },
  RECOVERY_STEP: { fr: "Demande de gérer une structure", en: "Request to manage a structure" },
  RECOVERY_TO_VOUCH: { fr: "Demande à confirmer", en: "Request to confirm" },
  MANAGER_AWAITED: { fr: "Demandes qui vous attendent", en: "Requests that await you" },
  MANAGER_SILENT: { fr: "Gestionnaire qui ne répond pas", en: "Manager who does not answer" },
  "managementRecovery.letter": { fr: "Demande de gérer votre structure", en: "Request to manage your structure" },
  API_TOKEN_CREATED: { fr: "Création d'un jeton d'API", en: "New API token" },
  API_TOKEN_EXPIRING: { fr: "Fin prochaine d'un jeton d'API", en: "API token soon to expire" },
  API_TOKEN_EXPIRED: { fr: "Fin d'un jeton d'API", en: "API token expired" },
  "notification.digest": { fr: "Récapitulatif", en: "Summary" },
  "registration.requested": { fr: "Création de votre compte", en: "Your new account" },
  "user.activationLinkWanted": { fr: "Activation de votre compte", en: "Activation of your account" },
  "user.passwordResetRequested": { fr: "Lien pour changer de mot de passe", en: "Link to change your password" },
  "user.passwordChanged": { fr: "Mot de passe changé", en: "Password changed" },
  "user.contactEmailChanged": { fr: "Adresse de contact changée", en: "Contact address changed" },
  "user.codeRequested": { fr: "Code de connexion ou de confirmation", en: "Sign-in or confirmation code" },
  "user.codesFrozen": { fr: "Codes suspendus", en: "Codes suspended" },
  "session.opened": { fr: "Nouvelle connexion", en: "New sign-in" },
};

/** Unknown events about the account or about anything else keep a general name: a new one is never shown as a machine's word. */
export function mailSubjectOf(kind: string, language: Language): string {
  return (subjects[kind] ?? (kind.startsWith("user.") ? account : anything))[language];
}

import type { ProblemTexts } from "./problem-text.ts";

/** Export of one's data, deactivation and deletion of an account, transfer and closing of a structure. */
export const personalDataProblems = {
  EXPORT_IN_PROGRESS: {
    fr: "Un export est déjà en préparation. Un message vous préviendra quand il sera prêt.",
    en: "An export is already being prepared. A message will tell you when it is ready.",
  },
  EXPORT_NOT_READY: {
    fr: "Cet export n'est pas prêt, ou il a été supprimé. Demandez-en un nouveau.",
    en: "This export is not ready, or was deleted. Please ask for a new one.",
  },
  STILL_MANAGER: {
    fr: "Vous êtes seul gestionnaire principal d'au moins une structure. Transmettez ce rôle ou fermez la structure d'abord.",
    en: "You are the only principal manager of at least one structure. Please hand this role over or close the structure first.",
  },
  STAFF_ACCOUNT: {
    fr: "Le compte d'un agent est fermé par l'administrateur du portail. Adressez-vous à lui.",
    en: "The account of an officer is closed by the administrator of the portal. Please ask that person.",
  },
  DELETION_ALREADY_ASKED: {
    fr: "La suppression de ce compte est déjà demandée.",
    en: "The deletion of this account is already asked for.",
  },
  NO_DELETION_ASKED: {
    fr: "Aucune suppression n'est demandée pour ce compte.",
    en: "No deletion is asked for on this account.",
  },
  OFFER_ALREADY_PENDING: {
    fr: "Une proposition attend déjà une réponse pour cette structure. Annulez-la pour en faire une autre.",
    en: "An offer is already waiting for an answer on this structure. Please cancel it to make another one.",
  },
  OFFER_SETTLED: {
    fr: "Cette proposition n'attend plus de réponse. Rechargez la page.",
    en: "This offer no longer waits for an answer. Please reload the page.",
  },
  OFFER_OUTDATED: {
    fr: "Cette proposition ne vaut plus : la situation de la structure a changé depuis.",
    en: "This offer no longer counts: the structure has changed since.",
  },
  STRUCTURE_HAS_NO_EXPORT: {
    fr: "Préparez d'abord la copie des données de la structure : après la fermeture, vous ne pourrez plus les consulter.",
    en: "Please prepare the copy of the data of the structure first: after the closing you can no longer read them.",
  },
  STRUCTURE_HAS_MEMBERS: {
    fr: "D'autres personnes sont rattachées à cette structure. Détachez-les, ou transmettez à l'une d'elles le rôle de gestionnaire principal plutôt que de la fermer.",
    en: "Other people are attached to this structure. Please detach them, or hand the role of principal manager to one of them rather than closing it.",
  },
  STRUCTURE_HAS_OPEN_REQUESTS: {
    fr: "Une demande de remboursement de cette structure n'est pas terminée. Attendez la décision et le paiement, ou retirez-la.",
    en: "A refund request of this structure is not finished. Please wait for the decision and the payment, or withdraw it.",
  },
  STRUCTURE_HAS_PENDING_APPROVALS: {
    fr: "Une demande attend votre décision sur cette structure. Répondez-y d'abord, dans « Approbations ».",
    en: "A request is waiting for your decision on this structure. Please answer it first, in “Approvals”.",
  },
} as const satisfies ProblemTexts;

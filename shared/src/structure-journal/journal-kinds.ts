import type { Language } from "../problems/problem-text.ts";

/** What a line of a structure's journal is about: one filter each. */
export const journalKinds = ["PEOPLE", "RIGHTS", "STRUCTURE", "MONEY", "REFUNDS"] as const;
export type JournalKind = (typeof journalKinds)[number];

/** Plain facts an entry keeps beside its subject; never a typed value. */
export type JournalDetails = Readonly<Record<string, unknown>>;

type Words = (subject: string, details: JournalDetails) => string;
export interface JournalAction extends Readonly<Record<Language, Words>> {
  readonly kind: JournalKind;
}

/** « de Jeanne », « d'Hugo », « of Jeanne »; nothing when the subject is gone. */
const of = (subject: string) => (subject === "" ? "" : /^[aeiouyhàâäéèêëîïôöùûü]/i.test(subject) ? ` d'${subject}` : ` de ${subject}`);
const ofEn = (subject: string) => (subject === "" ? "" : ` of ${subject}`);
const quoted = (subject: string) => (subject === "" ? "" : ` « ${subject} »`);
const quotedEn = (subject: string) => (subject === "" ? "" : ` “${subject}”`);
const after = (subject: string) => (subject === "" ? "" : ` ${subject}`);
const roles: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  MEMBER: { fr: "utilisateur rattaché", en: "attached user" },
  DEPUTY_MANAGER: { fr: "gestionnaire suppléant", en: "deputy manager" },
};
const roleOf = ({ role }: JournalDetails, language: Language) => roles[String(role)]?.[language] ?? "";

/** What was done, as its managers read it: a noun and its fact, without the person, who stands beside. By mutation. */
export const journalActions: Readonly<Record<string, JournalAction>> = {
  createStructure: { kind: "STRUCTURE", fr: () => "Inscription de la structure", en: () => "Registration of the structure" },
  updateStructure: { kind: "STRUCTURE", fr: () => "Modification de la structure", en: () => "Change of the structure" },
  refreshStructure: {
    kind: "STRUCTURE",
    fr: () => "Mise à jour depuis le répertoire des entreprises",
    en: () => "Update from the company directory",
  },
  activateStructure: { kind: "STRUCTURE", fr: () => "Activation de la structure", en: () => "Activation of the structure" },
  deactivateStructure: { kind: "STRUCTURE", fr: () => "Désactivation de la structure", en: () => "Deactivation of the structure" },
  requestStructureExport: { kind: "STRUCTURE", fr: () => "Export des données de la structure", en: () => "Export of the structure's data" },
  createJournalExportLink: { kind: "STRUCTURE", fr: () => "Export de ce journal", en: () => "Export of this journal" },
  declareSuccession: {
    kind: "STRUCTURE",
    fr: (siret, { side }) => (side === "SUCCESSOR" ? `Suite de l'ancien SIRET${after(siret)}` : `Changement de SIRET${after(siret)}`),
    en: (siret, { side }) => (side === "SUCCESSOR" ? `Goes on after the former SIRET${after(siret)}` : `Change of SIRET${after(siret)}`),
  },
  addStructureService: { kind: "STRUCTURE", fr: (name) => `Ajout du service${quoted(name)}`, en: (name) => `New service${quotedEn(name)}` },
  updateStructureService: {
    kind: "STRUCTURE",
    fr: (name, { closes }) => `${closes === true ? "Fermeture" : "Modification"} du service${quoted(name)}`,
    en: (name, { closes }) => `${closes === true ? "End" : "Change"} of the service${quotedEn(name)}`,
  },
  activateUser: {
    kind: "STRUCTURE",
    fr: () => "Activation d'un compte, avec inscription de la structure ou demande de rattachement",
    en: () => "Activation of an account, with registration of the structure or request to be attached",
  },
  createStructures: { kind: "PEOPLE", fr: () => "Demande de rattachement", en: () => "Request to be attached" },
  requestMembership: { kind: "PEOPLE", fr: () => "Demande de rattachement", en: () => "Request to be attached" },
  cancelApproval: { kind: "PEOPLE", fr: (name) => `Annulation de la demande${of(name)}`, en: (name) => `Request${ofEn(name)} taken back` },
  decideApproval: {
    kind: "PEOPLE",
    fr: (name, { verdict }) => `${verdict === "REJECTED" ? "Rejet" : "Approbation"} de la demande${of(name)}`,
    en: (name, { verdict }) => `${verdict === "REJECTED" ? "Rejection" : "Approval"} of the request${ofEn(name)}`,
  },
  endMembership: { kind: "PEOPLE", fr: (name) => `Fin du rattachement${of(name)}`, en: (name) => `End of the attachment${ofEn(name)}` },
  changeMembershipRole: {
    kind: "PEOPLE",
    fr: (name, details) => `Changement du rôle${of(name)}${roleOf(details, "fr") && ` : ${roleOf(details, "fr")}`}`,
    en: (name, details) => `Change of the role${ofEn(name)}${roleOf(details, "en") && `: ${roleOf(details, "en")}`}`,
  },
  setMembershipService: {
    kind: "PEOPLE",
    fr: (name) => `Changement du service${of(name)}`,
    en: (name) => `Change of the service${ofEn(name)}`,
  },
  offerPrincipalManagement: {
    kind: "PEOPLE",
    fr: (name) => `Proposition du rôle de gestionnaire principal${name && ` à ${name}`}`,
    en: (name) => `Offer of the role of principal manager${name && ` to ${name}`}`,
  },
  acceptPrincipalManagement: {
    kind: "PEOPLE",
    fr: () => "Rôle de gestionnaire principal accepté",
    en: () => "Role of principal manager accepted",
  },
  declinePrincipalManagement: {
    kind: "PEOPLE",
    fr: () => "Rôle de gestionnaire principal refusé",
    en: () => "Role of principal manager declined",
  },
  cancelPrincipalManagementOffer: {
    kind: "PEOPLE",
    fr: () => "Proposition du rôle de gestionnaire principal retirée",
    en: () => "Offer of the role of principal manager taken back",
  },
  keepMembership: {
    kind: "PEOPLE",
    fr: (name) => `Revue des accès : rattachement${of(name)} gardé`,
    en: (name) => `Review of access: attachment${ofEn(name)} kept`,
  },
  openAccessReview: { kind: "PEOPLE", fr: () => "Revue des accès commencée", en: () => "Review of access begun" },
  closeAccessReview: { kind: "PEOPLE", fr: () => "Revue des accès terminée", en: () => "Review of access done" },
  requestClients: {
    kind: "PEOPLE",
    fr: (_, { asked }) => `Demande d'accès à des clients${typeof asked === "number" ? ` : ${asked} envoyées` : ""}`,
    en: (_, { asked }) => `Access asked to clients${typeof asked === "number" ? `: ${asked} sent` : ""}`,
  },
  inviteMembers: { kind: "PEOPLE", fr: () => "Invitation de plusieurs personnes", en: () => "Invitation of several people" },
  acceptInvitation: { kind: "PEOPLE", fr: () => "Invitation acceptée", en: () => "Invitation accepted" },
  declineInvitation: { kind: "PEOPLE", fr: () => "Invitation refusée", en: () => "Invitation declined" },
  cancelInvitation: { kind: "PEOPLE", fr: () => "Invitation retirée", en: () => "Invitation taken back" },
  requestManagementRecovery: recovery("demande", "requested"),
  proveManagementRecovery: recovery("preuve donnée", "proof given"),
  vouchForManagementRecovery: recovery("confirmée par un membre", "confirmed by a member"),
  acceptManagementRecovery: recovery("acceptée", "accepted"),
  stopManagementRecovery: recovery("arrêtée", "stopped"),
  stopManagementRecoveryByLink: recovery("arrêtée", "stopped"),
  takeOverManagementRecovery: recovery("reprise par un gestionnaire", "taken over by a manager"),
  cancelManagementRecovery: recovery("annulée", "taken back"),
  completeManagementRecovery: recovery("aboutie", "completed"),
  expireManagementRecovery: recovery("restée sans suite", "came to nothing"),
  decideManagementRecovery: recovery("décision", "decision"),
  printRecoveryLetter: recovery("lettre imprimée", "letter printed"),
  postRecoveryLetter: recovery("lettre postée", "letter posted"),
  openSpace: { kind: "RIGHTS", fr: () => "Ouverture d'un espace", en: () => "Opening of a space" },
  changeSpaceCeiling: { kind: "RIGHTS", fr: () => "Changement des droits d'un espace", en: () => "Change of what a space allows" },
  closeSpace: { kind: "RIGHTS", fr: () => "Fermeture d'un espace", en: () => "End of a space" },
  requestSpaceSubscription: { kind: "RIGHTS", fr: () => "Demande d'abonnement", en: () => "Request of a subscription" },
  grantSpaceSubscription: {
    kind: "RIGHTS",
    fr: (name) => `Abonnement donné${name && ` à ${name}`}`,
    en: (name) => `Subscription given${name && ` to ${name}`}`,
  },
  changeSpaceSubscription: {
    kind: "RIGHTS",
    fr: (name) => `Changement de l'abonnement${of(name)}`,
    en: (name) => `Change of the subscription${ofEn(name)}`,
  },
  endSpaceSubscription: {
    kind: "RIGHTS",
    fr: (name) => `Fin de l'abonnement${of(name)}`,
    en: (name) => `End of the subscription${ofEn(name)}`,
  },
  archiveBankAccount: {
    kind: "MONEY",
    fr: (name) => `Retrait de la coordonnée bancaire${quoted(name)}`,
    en: (name) => `Bank account${quotedEn(name)} retired`,
  },
  addBankAccount: { kind: "MONEY", fr: (iban) => `Nouveau compte bancaire${after(iban)}`, en: (iban) => `New bank account${after(iban)}` },
  attachDocument: { kind: "REFUNDS", fr: (name) => `Ajout du fichier${quoted(name)}`, en: (name) => `File${quotedEn(name)} added` },
  detachDocument: {
    kind: "REFUNDS",
    fr: (name) => `Fichier retiré de la demande${after(name)}`,
    en: (name) => `File taken off request${after(name)}`,
  },
  createDocumentLink: {
    kind: "REFUNDS",
    fr: (name) => `Téléchargement du fichier${quoted(name)}`,
    en: (name) => `File${quotedEn(name)} downloaded`,
  },
  createDecisionLetterLink: refund("Téléchargement de la décision sur la demande", "Download of the decision on request"),
  createRefundPdfLink: refund("Téléchargement de la demande", "Download of request"),
  createRefundRequest: refund("Création de la demande", "New request"),
  updateRefundRequest: refund("Modification de la demande", "Change of request"),
  saveRefundLines: refund("Modification des lignes de la demande", "Change of the lines of request"),
  deleteRefundRequest: refund("Suppression d'un brouillon", "Draft deleted"),
  submitRefundRequest: refund("Dépôt de la demande", "Filing of request"),
  importRefundLines: refund("Import de factures dans la demande", "Invoices imported into request"),
  renewRefundRequest: refund("Reprise d'une demande précédente", "Renewal of a former request"),
  repriceRefundRequest: refund("Nouveau calcul de la demande", "Amounts computed again of request"),
  changeRefundAccount: refund("Nouveau compte pour le paiement de la demande", "Another account for the payment of request"),
  takeNextRefundRequest: refund("Prise en charge de la demande", "Review begun of request"),
  releaseRefundRequest: refund("Demande remise dans la file du service", "Put back into the queue of the office: request"),
  giveRefundRequest: refund("Demande confiée à un autre agent", "Given to another officer: request"),
  rerouteRefundRequest: refund("Transmission à un autre service de la demande", "Sent to another office: request"),
  confirmRefundDecision: refund("Confirmation de la décision sur la demande", "Confirmation of the decision on request"),
  sendBackRefundDecision: refund("Décision renvoyée à l'agent sur la demande", "Decision sent back to the officer on request"),
  withdrawRefundRequest: refund("Retrait de la demande", "Withdrawal of request"),
  takeRefundRequest: refund("Prise en charge de la demande", "Review begun of request"),
  decideRefundRequest: refund("Décision sur la demande", "Decision on request"),
  reviewRefundLines: refund("Examen de lignes de la demande", "Lines reviewed of request"),
  requestPieces: refund("Pièces demandées pour la demande", "Documents asked for request"),
  resumeReview: refund("Reprise de l'examen de la demande", "Review resumed of request"),
  answerPiece: refund("Réponse à une pièce demandée de la demande", "Answer about a document asked for request"),
  completeRefundRequest: refund("Réponses terminées pour la demande", "Answers finished for request"),
  sendRefundMessage: refund("Message au sujet de la demande", "Message about request"),
  markRefundMessagesRead: refund("Lecture des messages de la demande", "Messages read about request"),
};

function refund(fr: string, en: string): JournalAction {
  return { kind: "REFUNDS", fr: (number) => `${fr}${after(number)}`, en: (number) => `${en}${after(number)}` };
}

function recovery(fr: string, en: string): JournalAction {
  return { kind: "PEOPLE", fr: () => `Récupération de la gestion : ${fr}`, en: () => `Recovery of the management: ${en}` };
}

import type { Language } from "../problems/problem-text.ts";
import { capabilitiesFor, capabilitiesOfRole, capabilitiesOfTicRefund, opens, type StructureWork } from "./capability-table.ts";
import type { Capabilities } from "./capability.ts";

/** Who can hold a right on a structure: the three roles, each above the one before, and what a subscription adds to any of them. */
export const rightHolders = ["MEMBER", "DEPUTY_MANAGER", "PRINCIPAL_MANAGER", "READ", "WRITE"] as const;
export type RightHolder = (typeof rightHolders)[number];

const held: Readonly<Record<RightHolder, Capabilities>> = {
  PRINCIPAL_MANAGER: new Set(capabilitiesOfRole.PRINCIPAL_MANAGER),
  DEPUTY_MANAGER: new Set(capabilitiesOfRole.DEPUTY_MANAGER),
  MEMBER: new Set(capabilitiesOfRole.MEMBER),
  READ: new Set(capabilitiesOfTicRefund("READ", "WRITE")),
  WRITE: new Set(capabilitiesOfTicRefund("WRITE", "WRITE")),
};

/** Does this role, or this subscription by itself, open this work? */
export function mayDo(holder: RightHolder, work: StructureWork): boolean {
  return opens(held[holder], work);
}

/** Every work of the table, in its order. */
export const structureWorks = Object.keys(capabilitiesFor) as StructureWork[];

const below: Readonly<Partial<Record<RightHolder, RightHolder>>> = {
  DEPUTY_MANAGER: "MEMBER",
  PRINCIPAL_MANAGER: "DEPUTY_MANAGER",
  WRITE: "READ",
};

/** What a role opens that the role below does not; what modification opens beyond consultation. */
export function addedBy(holder: RightHolder): StructureWork[] {
  const lower = below[holder];
  return structureWorks.filter((work) => mayDo(holder, work) && !(lower && mayDo(lower, work)));
}

type Words = Readonly<Record<StructureWork, string>>;

const fr: Words = {
  readStructure: "consulter la fiche de la structure",
  requestSubscription: "demander un abonnement à un espace ouvert",
  updateStructure: "modifier la fiche de la structure",
  seeMembers: "voir les personnes rattachées, et détacher un utilisateur",
  reviewAccess: "faire la revue annuelle des accès",
  manageServices: "créer, modifier et fermer des services",
  declareSuccession: "déclarer le nouveau SIRET de la structure après un déménagement",
  readJournal: "lire le journal de la structure",
  decideApprovals: "décider des demandes de rattachement et d'abonnement",
  grantSubscriptions: "donner, changer et retirer des abonnements",
  grantManagement: "nommer un gestionnaire suppléant, ou mettre fin à ce rôle",
  openSpace: "ouvrir un espace, ou changer ce qu'il permet",
  offerManagement: "proposer à quelqu'un le rôle de gestionnaire principal",
  deactivateStructure: "fermer la structure sur le portail",
  readBankAccounts: "voir les coordonnées bancaires, masquées",
  addBankAccount: "ajouter une coordonnée bancaire",
  readRefundRequests: "consulter les demandes de remboursement",
  writeRefundRequests: "préparer et déposer les demandes de remboursement",
};

const en: Words = {
  readStructure: "see the structure's description",
  requestSubscription: "ask for a subscription to an open space",
  updateStructure: "change the structure's description",
  seeMembers: "see who is attached, and detach a member",
  reviewAccess: "do the yearly review of access",
  manageServices: "create, change and close services",
  declareSuccession: "declare the structure's new SIRET after a move",
  readJournal: "read the structure's journal",
  decideApprovals: "decide requests of attachment and subscription",
  grantSubscriptions: "give, change and take back subscriptions",
  grantManagement: "name a deputy manager, or end that role",
  openSpace: "open a space, or change what it allows",
  offerManagement: "offer somebody the role of principal manager",
  deactivateStructure: "close the structure on the portal",
  readBankAccounts: "see the bank accounts, masked",
  addBankAccount: "add a bank account",
  readRefundRequests: "see the refund requests",
  writeRefundRequests: "prepare and file the refund requests",
};

/** Each work in words one can read aloud after « may »; a work without its words does not compile. */
export const structureWorkWords: Readonly<Record<Language, Words>> = { fr, en };

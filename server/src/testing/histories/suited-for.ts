import { emptied, others, type Command } from "./choices.ts";
import { pick, type Sight } from "./world.ts";

interface Named {
  readonly id: string;
}
type Choice = (sight: Sight, command: Command, users: readonly Named[]) => string | undefined;
interface Thing {
  readonly structureId: string;
  readonly userId?: string;
}
type Kind = "memberships" | "approvals" | "subscriptions" | "offers" | "recoveries" | "invitations" | "reviews";

const holder = ({ grants }: Sight, structureId: string | undefined, capability: string) =>
  grants.find((grant) => grant.structureId === structureId && grant.capability === capability)?.userId;
const principalOf = (sight: Sight, structureId: string | undefined) => holder(sight, structureId, "STRUCTURE_ADMINISTER");

/** Whose it is: who asked, or to whom it is offered. */
const ownerOf =
  (kind: Kind): Choice =>
  (sight, { what }) =>
    pick<Thing>(sight[kind], what)?.userId;
const principalWhere =
  (kind: Kind): Choice =>
  (sight, { what }) =>
    principalOf(sight, pick<Thing>(sight[kind], what)?.structureId);
const managerWhere =
  (kind: Kind, by: "what" | "how" = "what"): Choice =>
  (sight, command) =>
    holder(sight, pick<Thing>(sight[kind], command[by])?.structureId, "STRUCTURE_MANAGE");
const holderOfStructure =
  (capability: string): Choice =>
  (sight, { what }) =>
    holder(sight, pick(sight.structures, what)?.id, capability);
const principalOfEmptied: Choice = (sight, { what }) => principalOf(sight, pick(emptied(sight), what)?.id);

const choices: Readonly<Record<string, Choice>> = {
  requestMembership: (sight, { what }, users) => {
    const structureId = pick(sight.structures, what)?.id;
    return users.find(({ id }) => !sight.memberships.some((each) => each.structureId === structureId && each.userId === id))?.id;
  },
  cancelApproval: ownerOf("approvals"),
  acceptPrincipalManagement: ownerOf("offers"),
  declinePrincipalManagement: ownerOf("offers"),
  cancelManagementRecovery: ownerOf("recoveries"),
  completeManagementRecovery: ownerOf("recoveries"),
  acceptInvitation: ownerOf("invitations"),
  declineInvitation: ownerOf("invitations"),
  decideApproval: principalWhere("approvals"),
  decideApprovals: principalWhere("approvals"),
  endMembership: principalWhere("memberships"),
  changeMembershipRole: principalWhere("memberships"),
  grantSpaceSubscription: principalWhere("memberships"),
  offerPrincipalManagement: (sight, { what }) => principalOf(sight, pick(others(sight.memberships), what)?.structureId),
  endSpaceSubscription: principalWhere("subscriptions"),
  changeSpaceSubscription: principalWhere("subscriptions"),
  cancelPrincipalManagementOffer: principalWhere("offers"),
  acceptManagementRecovery: principalWhere("recoveries"),
  stopManagementRecovery: principalWhere("recoveries"),
  takeOverManagementRecovery: managerWhere("recoveries"),
  cancelInvitation: managerWhere("invitations"),
  keepMembership: managerWhere("reviews", "how"),
  closeAccessReview: managerWhere("reviews"),
  declareSuccession: holderOfStructure("STRUCTURE_MANAGE"),
  openAccessReview: holderOfStructure("STRUCTURE_MANAGE"),
  requestSpaceSubscription: holderOfStructure("STRUCTURE_READ"),
  requestStructureExport: principalOfEmptied,
  deactivateStructure: principalOfEmptied,
  requestManagementRecovery: (sight, { what }) => pick(others(sight.memberships), what)?.userId,
  vouchForManagementRecovery: (sight, { what }) => {
    const recovery = pick(sight.recoveries, what);
    return others(sight.memberships).find((each) => each.structureId === recovery?.structureId && each.userId !== recovery.userId)?.userId;
  },
  deactivateAccount: (sight, _, users) =>
    users.find(({ id }) => !sight.grants.some(({ userId, capability }) => userId === id && capability === "STRUCTURE_ADMINISTER"))?.id,
  requestClients: (sight) =>
    sight.memberships.find(({ structureId }) => sight.structures.some(({ id, isCenter }) => isCenter && id === structureId))?.userId,
  activateStructure: (sight, { what }) => {
    const closed = sight.structures.filter(({ isOpen }) => !isOpen);
    const { id } = pick(closed, what) ?? {};
    return sight.memberships.find((each) => each.structureId === id && each.role === "PRINCIPAL_MANAGER")?.userId;
  },
};

/** Somebody who has a reason to do this: who manages there, whose request or offer it is, who is not attached yet. */
export function suitedFor(sight: Sight, command: Command, users: readonly Named[]): string | undefined {
  return (choices[command.verb] ?? holderOfStructure("STRUCTURE_ADMINISTER"))(sight, command, users);
}

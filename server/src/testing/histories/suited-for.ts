import type { Command } from "./commands.ts";
import { pick, type Sight } from "./world.ts";

interface Named {
  readonly id: string;
}

/** Somebody who has a reason to do this: who manages there, whose request or offer it is, who is not attached yet. */
export function suitedFor(sight: Sight, { verb, what, how }: Command, users: readonly Named[]): string | undefined {
  const holder = (structureId: string | undefined, capability: string) =>
    sight.grants.find((grant) => grant.structureId === structureId && grant.capability === capability)?.userId;
  const principalOf = (structureId: string | undefined) => holder(structureId, "STRUCTURE_ADMINISTER");
  switch (verb) {
    case "requestMembership": {
      const structureId = pick(sight.structures, what)?.id;
      const attached = sight.memberships.filter((membership) => membership.structureId === structureId).map(({ userId }) => userId);
      return users.find(({ id }) => !attached.includes(id))?.id;
    }
    case "cancelApproval":
      return pick(sight.approvals, what)?.userId;
    case "acceptPrincipalManagement":
    case "declinePrincipalManagement":
      return pick(sight.offers, what)?.userId;
    case "cancelManagementRecovery":
    case "completeManagementRecovery":
      return pick(sight.recoveries, what)?.userId;
    case "vouchForManagementRecovery": {
      const recovery = pick(sight.recoveries, what);
      return sight.memberships.find(({ structureId, userId }) => structureId === recovery?.structureId && userId !== recovery.userId)
        ?.userId;
    }
    case "takeOverManagementRecovery":
      return holder(pick(sight.recoveries, what)?.structureId, "STRUCTURE_MANAGE");
    case "requestManagementRecovery": {
      const structureId = pick(sight.structures, what)?.id;
      return sight.memberships.find((each) => each.structureId === structureId && each.userId !== principalOf(structureId))?.userId;
    }
    case "requestSpaceSubscription":
      return holder(pick(sight.structures, what)?.id, "STRUCTURE_READ");
    case "endSpaceSubscription":
    case "changeSpaceSubscription":
      return principalOf(pick(sight.subscriptions, what)?.structureId);
    case "decideApproval":
    case "decideApprovals":
      return principalOf(pick(sight.approvals, what)?.structureId);
    case "endMembership":
    case "changeMembershipRole":
    case "grantSpaceSubscription":
    case "offerPrincipalManagement":
      return principalOf(pick(sight.memberships, what)?.structureId);
    case "cancelPrincipalManagementOffer":
      return principalOf(pick(sight.offers, what)?.structureId);
    case "acceptManagementRecovery":
    case "stopManagementRecovery":
      return principalOf(pick(sight.recoveries, what)?.structureId);
    case "acceptInvitation":
    case "declineInvitation":
      return pick(sight.invitations, what)?.userId;
    case "cancelInvitation":
      return holder(pick(sight.invitations, what)?.structureId, "STRUCTURE_MANAGE");
    case "keepMembership":
      return holder(pick(sight.reviews, how)?.structureId, "STRUCTURE_MANAGE");
    case "closeAccessReview":
      return holder(pick(sight.reviews, what)?.structureId, "STRUCTURE_MANAGE");
    case "declareSuccession":
    case "openAccessReview":
      return holder(pick(sight.structures, what)?.id, "STRUCTURE_MANAGE");
    case "requestClients":
      return sight.memberships.find(({ structureId }) => sight.structures.some(({ id, isCenter }) => isCenter && id === structureId))?.userId;
    case "activateStructure": {
      const closed = pick(
        sight.structures.filter(({ isOpen }) => !isOpen),
        what,
      )?.id;
      return sight.memberships.find((each) => each.structureId === closed && each.role === "PRINCIPAL_MANAGER")?.userId;
    }
    default:
      return principalOf(pick(sight.structures, what)?.id);
  }
}

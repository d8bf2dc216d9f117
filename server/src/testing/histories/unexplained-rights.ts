import { daysPass, type Command } from "./commands.ts";
import { pick, type Grant, type Sight } from "./world.ts";

interface Change {
  readonly command: Command;
  readonly isAccepted: boolean;
  readonly before: Sight;
  readonly after: Sight;
  readonly actorId: string;
}

/** What proposes, asks or looks: rights move neither way. */
const movesNothing = new Set([
  "inviteMembers",
  "declineInvitation",
  "cancelInvitation",
  "openAccessReview",
  "keepMembership",
  "closeAccessReview",
  "requestClients",
]);
/** What gives and never takes. */
const takesNothing = new Set([...movesNothing, "acceptInvitation", "declareSuccession", "activateStructure"]);

/**
 * Rights that appeared without anybody who could give them or that something took which takes nothing, rights that moved although the
 * command was refused, and whoever a succession left behind.
 */
export function unexplained(change: Change): string[] {
  const { before, after, isAccepted } = change;
  const gained = after.grants.filter((grant) => !includes(before.grants, grant));
  const lost = before.grants.filter((grant) => !includes(after.grants, grant));
  if (!isAccepted) return [...gained, ...lost].map((grant) => `A refused ${change.command.verb} changed ${show(grant)}`);
  const { verb } = change.command;
  return [
    ...gained.filter((grant) => !mayAppear(change, grant)).map((grant) => `${verb} gave ${show(grant)}, and nobody there could`),
    ...lost.filter(() => takesNothing.has(verb)).map((grant) => `${verb} took ${show(grant)}`),
    ...(verb === "declareSuccession" ? leftBehind(change) : []),
  ];
}

/** Everybody follows under the new SIRET; where it is new to the portal, with every right. */
function leftBehind({ command, before, after }: Change): string[] {
  const formerId = pick(before.structures, command.what)?.id;
  const successorId = after.successions.find(({ predecessorId }) => predecessorId === formerId)?.successorId ?? "";
  const people = before.memberships
    .filter(({ structureId }) => structureId === formerId)
    .filter(({ userId }) => !after.memberships.some((each) => each.structureId === successorId && each.userId === userId))
    .map(({ userId }) => `declareSuccession left ${userId} behind`);
  if (before.structures.some(({ id }) => id === successorId)) return people;
  const rights = before.grants
    .filter(({ structureId }) => structureId === formerId)
    .map((grant) => ({ ...grant, structureId: successorId }))
    .filter((grant) => !includes(after.grants, grant))
    .map((grant) => `declareSuccession did not carry ${show(grant)}`);
  return [...people, ...rights];
}

function mayAppear({ command, before, actorId }: Change, { userId, structureId, capability }: Grant): boolean {
  const held = (who: string, what: string) => includes(before.grants, { userId: who, structureId, capability: what });
  if (movesNothing.has(command.verb)) return false;
  const isRole = capability === "STRUCTURE_MANAGE" || capability === "STRUCTURE_ADMINISTER";
  switch (command.verb) {
    case daysPass:
      return before.recoveries.some((recovery) => recovery.structureId === structureId && recovery.userId === userId && recovery.isVouched);
    case "acceptPrincipalManagement":
      return userId === actorId && before.offers.some((offer) => offer.structureId === structureId && offer.userId === actorId);
    case "completeManagementRecovery":
      return (
        userId === actorId &&
        before.recoveries.some(
          (recovery) =>
            recovery.structureId === structureId &&
            recovery.userId === actorId &&
            (recovery.isVouched || held(actorId, "STRUCTURE_MANAGE")),
        )
      );
    case "takeOverManagementRecovery":
      return userId === actorId && held(actorId, "STRUCTURE_MANAGE");
    case "acceptInvitation":
      return userId === actorId && before.invitations.some((sent) => isGoodFor(sent, { userId, structureId, capability }, held));
    case "declareSuccession": {
      const formerId = pick(before.structures, command.what)?.id ?? "";
      const onFormer = (who: string, what: string) => includes(before.grants, { userId: who, structureId: formerId, capability: what });
      return onFormer(actorId, "STRUCTURE_MANAGE") && onFormer(userId, capability);
    }
    case "activateStructure":
      return before.memberships.some(
        (each) =>
          each.structureId === structureId && each.userId === actorId && each.userId === userId && each.role === "PRINCIPAL_MANAGER",
      );
    default:
      return held(actorId, isRole ? "STRUCTURE_ADMINISTER" : "STRUCTURE_MANAGE");
  }
}

/** Whoever sent it can still give as much; nobody invites a principal manager. */
function isGoodFor(
  { userId, structureId, invitedBy }: Sight["invitations"][number],
  grant: Grant,
  held: (who: string, what: string) => boolean,
): boolean {
  if (userId !== grant.userId || structureId !== grant.structureId || grant.capability === "STRUCTURE_ADMINISTER") return false;
  return held(invitedBy, grant.capability === "STRUCTURE_MANAGE" ? "STRUCTURE_ADMINISTER" : "STRUCTURE_MANAGE");
}

const includes = (grants: readonly Grant[], { userId, structureId, capability }: Grant): boolean =>
  grants.some((grant) => grant.userId === userId && grant.structureId === structureId && grant.capability === capability);

const show = ({ userId, structureId, capability }: Grant): string => `${capability} of ${userId} on ${structureId}`;

import { daysPass, type Command } from "./commands.ts";
import type { Grant, Sight } from "./world.ts";

interface Change {
  readonly command: Command;
  readonly isAccepted: boolean;
  readonly before: Sight;
  readonly after: Sight;
  readonly actorId: string;
}

/** Rights that appeared without anybody who could give them, and rights that moved although the command was refused. */
export function unexplained(change: Change): string[] {
  const { before, after, isAccepted } = change;
  const gained = after.grants.filter((grant) => !includes(before.grants, grant));
  const lost = before.grants.filter((grant) => !includes(after.grants, grant));
  if (!isAccepted) return [...gained, ...lost].map((grant) => `A refused ${change.command.verb} changed ${show(grant)}`);
  return gained
    .filter((grant) => !mayAppear(change, grant))
    .map((grant) => `${change.command.verb} gave ${show(grant)}, and nobody there could`);
}

function mayAppear({ command, before, actorId }: Change, { userId, structureId, capability }: Grant): boolean {
  const held = (who: string, what: string) => includes(before.grants, { userId: who, structureId, capability: what });
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
    default:
      return held(actorId, isRole ? "STRUCTURE_ADMINISTER" : "STRUCTURE_MANAGE");
  }
}

const includes = (grants: readonly Grant[], { userId, structureId, capability }: Grant): boolean =>
  grants.some((grant) => grant.userId === userId && grant.structureId === structureId && grant.capability === capability);

const show = ({ userId, structureId, capability }: Grant): string => `${capability} of ${userId} on ${structureId}`;

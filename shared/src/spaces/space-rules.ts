import { opens } from "../access/capability-table.ts";
import { deny, type Verdict } from "../kernel/verdict.ts";
import { canUpdateStructure, type StructureFacts } from "../structures/structure-rules.ts";

/** A space already open is changed and closed by whoever opens it: the principal manager of an active structure. */
export function canChangeSpace(facts: StructureFacts, spaceCode: string): Verdict {
  if (!opens(facts.capabilities, "openSpace")) return deny("NOT_PRINCIPAL_MANAGER");
  return facts.openSpaces.includes(spaceCode) ? canUpdateStructure(facts) : deny("SPACE_NOT_OPEN");
}

export type StructureSpaceAction = "CHANGE_CEILING" | "CLOSE";

/** What the viewer may do with an open space now. Requests in progress may still stop it: only the attempt counts them. */
export function allowedSpaceActions(facts: StructureFacts, spaceCode: string): StructureSpaceAction[] {
  return canChangeSpace(facts, spaceCode).allowed ? ["CHANGE_CEILING", "CLOSE"] : [];
}

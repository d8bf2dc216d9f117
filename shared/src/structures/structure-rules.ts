import { opens } from "../access/capability-table.ts";
import type { Capabilities } from "../access/capability.ts";
import { allow, deny, type Verdict } from "../kernel/verdict.ts";
import type { StructureStatus } from "./structure-status.ts";

/** The one space of today; more are rows of the catalogue. */
export const TIC_REFUND = "TIC_REFUND";

/** What the rules need to know of a structure, and of the viewer on it. */
export interface StructureFacts {
  readonly capabilities: Capabilities;
  readonly status: StructureStatus;
  readonly isManagementCenter: boolean;
  /** Codes of the spaces open now. */
  readonly openSpaces: readonly string[];
  /** The structure is closed, and the viewer was its principal manager to the end; needed to judge its reopening only. */
  readonly isLastManager?: boolean;
}

const isActive = (facts: Pick<StructureFacts, "status">): Verdict => (facts.status === "INACTIVE" ? deny("STRUCTURE_INACTIVE") : allow());

export function canUpdateStructure(facts: StructureFacts): Verdict {
  return opens(facts.capabilities, "updateStructure") ? isActive(facts) : deny("NOT_MANAGER");
}

export function canDecideApprovals(facts: StructureFacts): Verdict {
  return opens(facts.capabilities, "decideApprovals") ? isActive(facts) : deny("NOT_MANAGER");
}

/** Adds, changes and closes the services people may be attached to. */
export function canManageServices(facts: StructureFacts): Verdict {
  return opens(facts.capabilities, "manageServices") ? isActive(facts) : deny("NOT_MANAGER");
}

/** Declares under which SIRET the structure goes on. That it has not done so yet is judged where it is known. */
export function canDeclareSuccession(facts: StructureFacts): Verdict {
  return opens(facts.capabilities, "declareSuccession") ? isActive(facts) : deny("NOT_MANAGER");
}

/** Who did what for the structure is for those who answer for it. */
export function canReadJournal(facts: StructureFacts): Verdict {
  return opens(facts.capabilities, "readJournal") ? isActive(facts) : deny("NOT_MANAGER");
}

/** Only the principal manager opens a space, and never for a management center: it acts for its clients. Source: `003` slides. */
export function canOpenSpace(facts: StructureFacts, spaceCode: string): Verdict {
  if (!opens(facts.capabilities, "openSpace")) return deny("NOT_PRINCIPAL_MANAGER");
  if (facts.isManagementCenter) return deny("SPACE_REFUSED_TO_MANAGEMENT_CENTER");
  if (facts.openSpaces.includes(spaceCode)) return deny("SPACE_ALREADY_OPEN");
  return isActive(facts);
}

export function canGrantSubscription(facts: StructureFacts, spaceCode: string): Verdict {
  if (!opens(facts.capabilities, "grantSubscriptions")) return deny("NOT_MANAGER");
  return facts.openSpaces.includes(spaceCode) ? isActive(facts) : deny("SPACE_NOT_OPEN");
}

/** A request is for somebody else to decide: the principal manager, whose request would wait for nobody, gives the right directly. */
export function canRequestSubscription(facts: StructureFacts, spaceCode: string): Verdict {
  if (!opens(facts.capabilities, "requestSubscription")) return deny("NOT_MEMBER");
  if (facts.capabilities.has("STRUCTURE_ADMINISTER")) return deny("GRANT_IT_YOURSELF");
  return facts.openSpaces.includes(spaceCode) ? isActive(facts) : deny("SPACE_NOT_OPEN");
}

/** Also retires one: who may choose where the money goes. */
export function canAddBankAccount(facts: Pick<StructureFacts, "status" | "capabilities">): Verdict {
  return opens(facts.capabilities, "addBankAccount") ? isActive(facts) : deny("NOT_ALLOWED");
}

export function canCreateRefundRequest(facts: StructureFacts): Verdict {
  if (!facts.openSpaces.includes(TIC_REFUND)) return deny("SPACE_NOT_OPEN");
  return opens(facts.capabilities, "writeRefundRequests") ? isActive(facts) : deny("NOT_ALLOWED");
}

/** Closing a structure on the portal; what hangs on it (people, open requests) is judged where it is known. */
export function canDeactivateStructure(facts: StructureFacts): Verdict {
  return opens(facts.capabilities, "deactivateStructure") ? isActive(facts) : deny("NOT_PRINCIPAL_MANAGER");
}

/** A copy of everything in it, taken before a closing: by whoever may close it. */
export function canExportStructure(facts: StructureFacts): Verdict {
  return canDeactivateStructure(facts);
}

/**
 * Opening a closed structure again belongs to whoever closed it: its principal manager, whose attachment was never ended. Anybody else who
 * knows the SIRET gets nothing by it.
 */
export function canActivateStructure(facts: Pick<StructureFacts, "status" | "isLastManager">): Verdict {
  if (facts.status !== "INACTIVE") return deny("STRUCTURE_ALREADY_ACTIVE");
  return facts.isLastManager ? allow() : deny("NOT_PRINCIPAL_MANAGER");
}

/** What was asked and received, counted: for whoever may read the requests. */
export function canReadFigures(facts: Pick<StructureFacts, "capabilities">): Verdict {
  return opens(facts.capabilities, "readRefundRequests") ? allow() : deny("NOT_ALLOWED");
}

/** A management center is not a beneficiary: it cannot become one kind while it holds the other's space. */
export function canBecomeManagementCenter(facts: Pick<StructureFacts, "openSpaces">): Verdict {
  return facts.openSpaces.includes(TIC_REFUND) ? deny("MANAGEMENT_CENTER_HAS_SPACE") : allow();
}

const actionRules = {
  UPDATE: canUpdateStructure,
  OPEN_SPACE: (facts) => canOpenSpace(facts, TIC_REFUND),
  ADD_BANK_ACCOUNT: canAddBankAccount,
  CREATE_REFUND_REQUEST: canCreateRefundRequest,
  GRANT_SUBSCRIPTION: (facts) => canGrantSubscription(facts, TIC_REFUND),
  REQUEST_SUBSCRIPTION: (facts) => canRequestSubscription(facts, TIC_REFUND),
  DECIDE_APPROVALS: canDecideApprovals,
  DEACTIVATE: canDeactivateStructure,
  ACTIVATE: canActivateStructure,
  MANAGE_SERVICES: canManageServices,
  DECLARE_SUCCESSION: canDeclareSuccession,
  READ_JOURNAL: canReadJournal,
  READ_FIGURES: canReadFigures,
} as const satisfies Record<string, (facts: StructureFacts) => Verdict>;

export type StructureAction = keyof typeof actionRules;

/** What the viewer may do now, by the very rules the use cases enforce. */
export function allowedStructureActions(facts: StructureFacts): StructureAction[] {
  return (Object.keys(actionRules) as StructureAction[]).filter((action) => actionRules[action](facts).allowed);
}

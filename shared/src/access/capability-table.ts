import type { Capabilities, Capability } from "./capability.ts";
import type { MembershipRole } from "./membership-role.ts";
import type { SpaceAccess } from "./space-access.ts";

/** What an attachment gives by its role. The view `access_source` says the same in SQL; a test compares them. */
export const capabilitiesOfRole: Readonly<Record<MembershipRole, readonly Capability[]>> = {
  MEMBER: ["STRUCTURE_READ"],
  DEPUTY_MANAGER: ["STRUCTURE_READ", "STRUCTURE_MANAGE"],
  PRINCIPAL_MANAGER: ["STRUCTURE_READ", "STRUCTURE_MANAGE", "STRUCTURE_ADMINISTER"],
};

/** What a subscription to the TIC refund space gives, under the ceiling the structure opened the space with. */
export function capabilitiesOfTicRefund(access: SpaceAccess, ceiling: SpaceAccess): readonly Capability[] {
  return access === "WRITE" && ceiling === "WRITE" ? ["TIC_REFUND_READ", "TIC_REFUND_WRITE"] : ["TIC_REFUND_READ"];
}

/** Which capabilities open which work on a structure: holding any one of the row is enough. */
export const capabilitiesFor = {
  readStructure: ["STRUCTURE_READ"],
  updateStructure: ["STRUCTURE_MANAGE"],
  seeMembers: ["STRUCTURE_MANAGE"],
  reviewAccess: ["STRUCTURE_MANAGE"],
  manageServices: ["STRUCTURE_MANAGE"],
  declareSuccession: ["STRUCTURE_MANAGE"],
  readJournal: ["STRUCTURE_MANAGE"],
  decideApprovals: ["STRUCTURE_MANAGE"],
  grantSubscriptions: ["STRUCTURE_MANAGE"],
  grantManagement: ["STRUCTURE_ADMINISTER"],
  openSpace: ["STRUCTURE_ADMINISTER"],
  offerManagement: ["STRUCTURE_ADMINISTER"],
  deactivateStructure: ["STRUCTURE_ADMINISTER"],
  requestSubscription: ["STRUCTURE_READ"],
  readBankAccounts: ["STRUCTURE_MANAGE", "TIC_REFUND_READ"],
  addBankAccount: ["STRUCTURE_MANAGE", "TIC_REFUND_WRITE"],
  readRefundRequests: ["TIC_REFUND_READ"],
  writeRefundRequests: ["TIC_REFUND_WRITE"],
} as const satisfies Record<string, readonly Capability[]>;

export type StructureWork = keyof typeof capabilitiesFor;

/** Does holding these capabilities open this work? */
export function opens(held: Capabilities, work: StructureWork): boolean {
  return capabilitiesFor[work].some((capability) => held.has(capability));
}

/** What a read-only API token leaves of its owner's capabilities. Managing stays for what it lets one read; no action is offered. */
export function readOnly(held: Capabilities): Capabilities {
  return new Set([...held].filter((capability) => !capability.endsWith("_WRITE")));
}

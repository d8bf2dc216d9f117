import { opens } from "../access/capability-table.ts";
import type { Capabilities } from "../access/capability.ts";
import type { MembershipRole, RequestableRole } from "../access/membership-role.ts";
import { allow, deny, type Verdict } from "../kernel/verdict.ts";

/** An attachment, and the viewer before it. */
export interface MembershipFacts {
  readonly role: MembershipRole;
  readonly isEnded: boolean;
  /** It is the viewer's own. */
  readonly isOwn: boolean;
  /** What the viewer holds on the structure. */
  readonly capabilities: Capabilities;
}

/**
 * One may leave; a manager may end a member's attachment, the principal manager also a deputy's.
 * The principal manager stays until the role is handed over: a structure is never without one.
 */
export function canEndMembership(facts: MembershipFacts): Verdict {
  if (!facts.isOwn && !opens(facts.capabilities, "seeMembers")) return deny("NOT_MANAGER");
  if (facts.isEnded) return deny("MEMBERSHIP_ENDED");
  if (facts.role === "PRINCIPAL_MANAGER") return deny("LAST_MANAGER");
  if (facts.isOwn || facts.role === "MEMBER" || opens(facts.capabilities, "grantManagement")) return allow();
  return deny("NOT_PRINCIPAL_MANAGER");
}

/** The principal manager may offer the role to anybody else attached; the other one accepts or not. */
export function canOfferManagement(facts: MembershipFacts): Verdict {
  if (!opens(facts.capabilities, "offerManagement")) return deny("NOT_PRINCIPAL_MANAGER");
  if (facts.isEnded) return deny("MEMBERSHIP_ENDED");
  return facts.role === "PRINCIPAL_MANAGER" ? deny("ALREADY_PRINCIPAL_MANAGER") : allow();
}

export type MembershipAction = "END" | "OFFER_MANAGEMENT";

/** What the viewer may do with this attachment now. */
export function allowedMembershipActions(facts: MembershipFacts): MembershipAction[] {
  const actions: MembershipAction[] = [];
  if (canEndMembership(facts).allowed) actions.push("END");
  if (canOfferManagement(facts).allowed) actions.push("OFFER_MANAGEMENT");
  return actions;
}

/** A decider may give less than what is asked, never more; only the principal manager makes a deputy. */
export function canGrantRole(requested: RequestableRole, granted: RequestableRole, decider: Capabilities): Verdict {
  if (granted === "MEMBER") return allow();
  if (requested === "MEMBER") return deny("GRANT_EXCEEDS_REQUEST");
  return opens(decider, "grantManagement") ? allow() : deny("NOT_PRINCIPAL_MANAGER");
}

import { opens } from "../access/capability-table.ts";
import type { Capabilities } from "../access/capability.ts";
import { isAtLeast, maxDeputyManagers, type MembershipRole, type RequestableRole } from "../access/membership-role.ts";
import { allow, at, deny, type Verdict } from "../kernel/verdict.ts";

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

/** A structure with so many deputies already. */
export interface DeputyFacts {
  readonly deputies: number;
}

/**
 * The principal manager makes deputies and takes the role back; nobody raises himself, and a deputy may step down. The role of principal
 * manager is never given this way: it is offered and accepted.
 */
export function canChangeRole(facts: MembershipFacts & DeputyFacts, role: RequestableRole): Verdict {
  if (!facts.isOwn && !opens(facts.capabilities, "seeMembers")) return deny("NOT_MANAGER");
  if (facts.isEnded) return deny("MEMBERSHIP_ENDED");
  if (facts.role === "PRINCIPAL_MANAGER") return deny("LAST_MANAGER");
  if (facts.role === role) return deny("ROLE_UNCHANGED");
  if (facts.isOwn) return isAtLeast(facts.role, role) ? allow() : deny("CANNOT_RAISE_OWN_ROLE");
  if (!opens(facts.capabilities, "grantManagement")) return deny("NOT_PRINCIPAL_MANAGER");
  return role === "DEPUTY_MANAGER" && facts.deputies >= maxDeputyManagers ? deny("TOO_MANY_DEPUTIES", { max: maxDeputyManagers }) : allow();
}

/** A manager says in which service somebody works. */
export function canSetService({ capabilities, isEnded }: MembershipFacts): Verdict {
  if (!opens(capabilities, "manageServices")) return deny("NOT_MANAGER");
  return isEnded ? deny("MEMBERSHIP_ENDED") : allow();
}

export type MembershipAction = "END" | "OFFER_MANAGEMENT" | "MAKE_DEPUTY" | "MAKE_MEMBER" | "SET_SERVICE";

/** Does an offer of the role of principal manager wait for an answer? One at a time. */
export interface OfferFacts {
  readonly isManagementOffered: boolean;
}

/** What the viewer may do with this attachment now. */
export function allowedMembershipActions(facts: MembershipFacts & DeputyFacts & OfferFacts): MembershipAction[] {
  const actions: MembershipAction[] = [];
  if (canChangeRole(facts, "DEPUTY_MANAGER").allowed) actions.push("MAKE_DEPUTY");
  if (canChangeRole(facts, "MEMBER").allowed) actions.push("MAKE_MEMBER");
  if (canOfferManagement(facts).allowed && !facts.isManagementOffered) actions.push("OFFER_MANAGEMENT");
  if (canSetService(facts).allowed) actions.push("SET_SERVICE");
  if (canEndMembership(facts).allowed) actions.push("END");
  return actions;
}

/** Whoever is detached by somebody else reads why; one leaves without a word. */
export function judgeEndReason(isOwn: boolean, reason: string | null | undefined): Verdict {
  return isOwn || reason ? allow() : at("reason", deny("DETACH_REASON_REQUIRED"));
}

/** A decider may give less than what is asked, never more; only the principal manager makes a deputy. */
export function canGrantRole(requested: RequestableRole, granted: RequestableRole, decider: Capabilities): Verdict {
  if (granted === "MEMBER") return allow();
  if (requested === "MEMBER") return deny("GRANT_EXCEEDS_REQUEST");
  return opens(decider, "grantManagement") ? allow() : deny("NOT_PRINCIPAL_MANAGER");
}

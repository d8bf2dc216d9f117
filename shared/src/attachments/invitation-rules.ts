import { opens } from "../access/capability-table.ts";
import type { Capabilities } from "../access/capability.ts";
import type { RequestableRole } from "../access/membership-role.ts";
import { allow, at, deny, type Verdict } from "../kernel/verdict.ts";
import type { InvitationStatus } from "./invitation-status.ts";

/** Managers invite; only the principal manager invites a deputy. */
export function canInviteAs(role: RequestableRole, capabilities: Capabilities): Verdict {
  if (!opens(capabilities, "decideApprovals")) return deny("NOT_MANAGER");
  return role === "MEMBER" || opens(capabilities, "grantManagement") ? allow() : at("role", deny("NOT_PRINCIPAL_MANAGER"));
}

/** An invitation, and the viewer before it. */
export interface InvitationFacts {
  readonly status: InvitationStatus;
  readonly isExpired: boolean;
  /** It was sent to the viewer's own login address. */
  readonly isInvited: boolean;
  /** The viewer manages the structure that invites. */
  readonly isManager: boolean;
}

function waits({ status, isExpired }: InvitationFacts): Verdict {
  if (status === "EXPIRED" || (status === "PENDING" && isExpired)) return deny("INVITATION_EXPIRED");
  return status === "PENDING" ? allow() : deny("INVITATION_SETTLED");
}

/** Yes or no is said by the person invited, once. */
export function canAnswerInvitation(facts: InvitationFacts): Verdict {
  return facts.isInvited ? waits(facts) : deny("NOT_ALLOWED");
}

/** Any manager takes an invitation back while it waits. */
export function canCancelInvitation(facts: InvitationFacts): Verdict {
  return facts.isManager ? waits(facts) : deny("NOT_ALLOWED");
}

const actionRules = { ACCEPT: canAnswerInvitation, DECLINE: canAnswerInvitation, CANCEL: canCancelInvitation } as const;

export type InvitationAction = keyof typeof actionRules;

/** What the viewer may do with this invitation now. */
export function allowedInvitationActions(facts: InvitationFacts): InvitationAction[] {
  return (Object.keys(actionRules) as InvitationAction[]).filter((action) => actionRules[action](facts).allowed);
}

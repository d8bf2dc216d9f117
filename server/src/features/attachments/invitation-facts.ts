import { opens } from "@portail-tic/shared/access/capability-table";
import type { Capabilities } from "@portail-tic/shared/access/capability";
import type { InvitationFacts } from "@portail-tic/shared/attachments/invitation-rules";
import type { Invitation } from "./invitation.type.ts";

/** What the rules need to know of an invitation and of the viewer before it. Its status says already whether its time is over. */
export function invitationFacts({ status, isInvited }: Invitation, capabilities: Capabilities): InvitationFacts {
  return { status, isExpired: status === "EXPIRED", isInvited, isManager: opens(capabilities, "decideApprovals") };
}

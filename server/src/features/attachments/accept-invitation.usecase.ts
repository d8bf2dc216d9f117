import { canAnswerInvitation } from "@portail-tic/shared/attachments/invitation-rules";
import { invitationIdSchema, type InvitationIdInput } from "@portail-tic/shared/attachments/invitation.schema";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { cancelApprovals } from "../approvals/index.ts";
import { giveRole, MembershipEntity } from "../memberships/index.ts";
import { giveSpaces } from "../spaces/index.ts";
import { lockStructure } from "../structures/index.ts";
import { lockCurrentUser } from "../users/index.ts";
import { invitationFacts } from "./invitation-facts.ts";
import { getInvitation, settleInvitation } from "./invitation.queries.ts";
import type { Invitation, InvitationSpace } from "./invitation.type.ts";

/**
 * Accepts an invitation (FR: accepter une invitation): only whoever signs in with the invited address, on purpose. Attached at once, with the
 * role and the spaces proposed; a request to the same structure that waited has lost its object.
 */
export const acceptInvitation = defineUseCase({
  name: "acceptInvitation",
  access: "signedIn",
  tokens: "never",
  input: invitationIdSchema,
  async run(uc: UseCase, { id }: InvitationIdInput) {
    const { structureId } = await getReceived(uc, id);
    const { structure } = await lockStructure(uc, structureId);
    await lockCurrentUser(uc);
    const invitation = await getReceived(uc, id);
    uc.audit({ subjectKind: "Invitation", subjectId: id, actingForStructureId: structureId });
    enforce(canAnswerInvitation(invitationFacts(invitation, new Set())));
    if (structure.status === "INACTIVE") refuse("STRUCTURE_INACTIVE");
    if (!(await stillCounts(uc, invitation))) refuse("INVITATION_OUTDATED");
    const userId = userIdOf(uc.viewer);
    if (!(await settleInvitation(uc, id, "ACCEPTED", userId))) refuse("INVITATION_SETTLED");
    await cancelOwnRequest(uc, userId, structureId);
    const { membershipId } = await giveRole(uc, {
      userId,
      structureId,
      role: invitation.role,
      proof: "INVITED",
      admittedBy: invitation.invitedBy,
    });
    await giveSpaces(uc, { userId, structureId, grantedBy: invitation.invitedBy, spaces: await spacesOf(uc, id) });
    await uc.announce("invitation.accepted", { invitationId: id });
    return {
      invitation: await getInvitation(uc, id),
      membership: await uc.manager.findOneByOrFail(MembershipEntity, { id: membershipId }),
    };
  },
});

/** One that was sent to the viewer's own address; NOT_FOUND for anybody else, those who sent it included. */
export async function getReceived(uc: UseCase, id: string): Promise<Invitation> {
  const invitation = await getInvitation(uc, id);
  return invitation.isInvited ? invitation : notFound();
}

/**
 * Whoever invited still could, and nobody ended an attachment of this person after the invitation: rights that were taken back do not come
 * back by an older mail.
 */
async function stillCounts(uc: UseCase, { structureId, invitedBy, role, createdAt }: Invitation): Promise<boolean> {
  const [row] = await uc.manager.query<{ counts: boolean }[]>(
    `select exists (select from access_grant g where g.user_id = $2 and g.structure_id = $1 and g.capability = $3 and g.valid_from <= $4)
       and not exists (select from membership m where m.user_id = $5 and m.structure_id = $1 and m.ended_at >= $6) as counts`,
    [
      structureId,
      invitedBy,
      role === "DEPUTY_MANAGER" ? "STRUCTURE_ADMINISTER" : "STRUCTURE_MANAGE",
      uc.now,
      userIdOf(uc.viewer),
      createdAt,
    ],
  );
  return row?.counts ?? false;
}

async function cancelOwnRequest(uc: UseCase, userId: string, structureId: string): Promise<void> {
  const pending = await uc.manager.query<{ id: string }[]>(
    `select approval_id as id from membership_request where user_id = $1 and structure_id = $2 and settled_at is null`,
    [userId, structureId],
  );
  await cancelApprovals(
    uc.manager,
    pending.map(({ id }) => id),
    uc.now,
  );
}

function spacesOf(uc: UseCase, id: string): Promise<InvitationSpace[]> {
  return uc.manager.query<InvitationSpace[]>(
    `select space_code as "spaceCode", access, ends_on as "endsOn" from membership_invitation_space where invitation_id = $1 order by space_code`,
    [id],
  );
}

import { canAnswerInvitation, canCancelInvitation } from "@portail-tic/shared/attachments/invitation-rules";
import { invitationIdSchema, type InvitationIdInput } from "@portail-tic/shared/attachments/invitation.schema";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockStructure } from "../structures/index.ts";
import { getReceived } from "./accept-invitation.usecase.ts";
import { invitationFacts } from "./invitation-facts.ts";
import { getInvitation, settleInvitation } from "./invitation.queries.ts";

/** Says no to an invitation; whoever sent it is told. */
export const declineInvitation = defineUseCase({
  name: "declineInvitation",
  access: "signedIn",
  tokens: "never",
  input: invitationIdSchema,
  async run(uc, { id }: InvitationIdInput) {
    const invitation = await getReceived(uc, id);
    uc.audit({ subjectKind: "Invitation", subjectId: id, actingForStructureId: invitation.structureId });
    enforce(canAnswerInvitation(invitationFacts(invitation, new Set())));
    if (!(await settleInvitation(uc, id, "DECLINED", userIdOf(uc.viewer)))) refuse("INVITATION_SETTLED");
    await uc.announce("invitation.declined", { invitationId: id });
    return { invitation: await getInvitation(uc, id) };
  },
});

/** A manager takes an invitation back while nobody has answered it; the address is told nothing more. */
export const cancelInvitation = defineUseCase({
  name: "cancelInvitation",
  access: "signedIn",
  input: invitationIdSchema,
  async run(uc, { id }: InvitationIdInput) {
    const { structureId } = await getInvitation(uc, id);
    const { capabilities } = await lockStructure(uc, structureId);
    const invitation = await getInvitation(uc, id);
    uc.audit({ subjectKind: "Invitation", subjectId: id, actingForStructureId: structureId });
    enforce(canCancelInvitation(invitationFacts(invitation, capabilities)));
    if (!(await settleInvitation(uc, id, "CANCELLED", null))) refuse("INVITATION_SETTLED");
    return { invitation: await getInvitation(uc, id) };
  },
});

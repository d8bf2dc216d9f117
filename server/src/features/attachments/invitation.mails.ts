import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { formatCivilDate } from "@portail-tic/shared/kernel/civil-date";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { holdersOf } from "../access/index.ts";
import { notify, registerLetter, type LetterWords } from "../notifications/index.ts";
import { findUser, findUserByLoginEmail } from "../users/index.ts";
import { InvitationEntity } from "./invitation.entity.ts";
import { letters, type InvitationFacts } from "./invitation-letters.ts";

type AboutInvitation = { invitationId: string };

/**
 * The person is told: as a notification when the address has an account, else by a mail that says how to make one. Only whoever reads the
 * mailbox learns which.
 */
const whenSent = onEvent<AboutInvitation>("invitation.sent", async (effect, { invitationId }) => {
  const invitation = await effect.manager.findOneByOrFail(InvitationEntity, { id: invitationId });
  if (invitation.status !== "PENDING" || invitation.expiresAt <= effect.now) return;
  const { structureName } = await readStructure(effect, invitation.structureId);
  const invited = await findUserByLoginEmail(effect.manager, invitation.email);
  if (invited?.status === "ACTIVE") {
    const params = { invitationId, structureName };
    return notify(effect, { kind: "INVITATION_RECEIVED", userIds: [invited.id], params, link: "/mes-rattachements/invitations" });
  }
  const language = (await findUser(effect.manager, invitation.invitedBy))?.language ?? "fr";
  const { label, ...words } = letters.TO_STRANGER[language](await factsOf(effect, invitation, language));
  const url = `${effect.services.settings.baseUrl}/creer-un-compte`;
  await effect.sendMail(composeMail(invitation.email, language, { ...words, action: { label, url } }));
});

/** Every manager learns who came in, also when another one invited. */
const whenAccepted = onEvent<AboutInvitation>("invitation.accepted", async (effect, { invitationId }) => {
  const { structureId, userId } = await effect.manager.findOneByOrFail(InvitationEntity, { id: invitationId });
  const { structureName } = await readStructure(effect, structureId);
  const managers = await holdersOf(effect.manager, structureId, "STRUCTURE_MANAGE", effect.now);
  const userIds = managers.filter((manager) => manager !== userId);
  const link = `/organisation/structures/${structureId}/membres` as const;
  await notify(effect, { kind: "INVITATION_ACCEPTED", userIds, params: { invitationId, structureName }, link });
});

const whenDeclined = onEvent<AboutInvitation>("invitation.declined", async (effect, { invitationId }) => {
  const { structureId, invitedBy } = await effect.manager.findOneByOrFail(InvitationEntity, { id: invitationId });
  const { structureName } = await readStructure(effect, structureId);
  const link = `/organisation/structures/${structureId}/invitations` as const;
  await notify(effect, { kind: "INVITATION_DECLINED", userIds: [invitedBy], params: { invitationId, structureName }, link });
});

/** Somebody was let go or left: an older invitation is not a way back. */
const whenMembershipEnded = onEvent<{ membershipId: string }>("membership.ended", async ({ manager, now }, { membershipId }) => {
  await manager.query(
    `update membership_invitation i set status = 'CANCELLED', settled_at = $2 from membership m join app_user u on u.id = m.user_id
     where m.id = $1 and i.structure_id = m.structure_id and i.email = u.login_email and i.status = 'PENDING' and i.created_at <= m.ended_at`,
    [membershipId, now],
  );
});

export const invitationMails = [whenSent, whenAccepted, whenDeclined, whenMembershipEnded];

registerLetter("INVITATION_RECEIVED", (effect, { invitationId }, { language }) => letter(effect, invitationId, language, "TO_INVITED"));
registerLetter("INVITATION_ACCEPTED", (effect, { invitationId }, { language }) => letter(effect, invitationId, language, "ACCEPTED"));
registerLetter("INVITATION_DECLINED", (effect, { invitationId }, { language }) => letter(effect, invitationId, language, "DECLINED"));

/** The state a letter speaks of: it is not sent once the invitation has moved on. */
const spokenOf = { TO_INVITED: "PENDING", ACCEPTED: "ACCEPTED", DECLINED: "DECLINED" } as const;

async function letter(effect: Effect, id: string, language: Language, name: keyof typeof spokenOf): Promise<LetterWords | null> {
  const invitation = await effect.manager.findOneByOrFail(InvitationEntity, { id });
  return invitation.status === spokenOf[name] ? letters[name][language](await factsOf(effect, invitation, language)) : null;
}

async function factsOf(effect: Effect, invitation: InvitationEntity, language: Language): Promise<InvitationFacts> {
  const inviter = await findUser(effect.manager, invitation.invitedBy);
  const { structureName, siret } = await readStructure(effect, invitation.structureId);
  return {
    inviter: inviter ? `${inviter.firstName} ${inviter.lastName}` : structureName,
    structureName,
    siret,
    email: invitation.email,
    isDeputy: invitation.role === "DEPUTY_MANAGER",
    until: formatCivilDate(parisDateOf(invitation.expiresAt), language),
  };
}

async function readStructure(effect: Effect, id: string): Promise<{ structureName: string; siret: string }> {
  const [structure] = await effect.manager.query<{ structureName: string; siret: string }[]>(
    `select name as "structureName", siret from structure where id = $1`,
    [id],
  );
  return structure ?? { structureName: "", siret: "" };
}

import { composeMail } from "../../integrations/mail/compose-mail.ts";
import { onEvent } from "../../platform/outbox/event.ts";
import { holdersOf } from "../access/index.ts";
import { findUser } from "../users/index.ts";
import { MembershipEntity } from "./membership.entity.ts";

type Ended = { membershipId: string; endedBy: string };
type Letter = Ended & { userId: string };

/** Somebody left, or was let go: the managers learn of the first, the person of the second. One outbox row per letter. */
const whenEnded = onEvent<Ended>("membership.ended", async (effect, { membershipId, endedBy }) => {
  const { userId, structureId } = await effect.manager.findOneByOrFail(MembershipEntity, { id: membershipId });
  const readers = userId === endedBy ? await holdersOf(effect.manager, structureId, "STRUCTURE_MANAGE", effect.now) : [userId];
  for (const reader of readers) await effect.announce("membership.letter", { membershipId, endedBy, userId: reader });
});

const sendLetter = onEvent<Letter>("membership.letter", async (effect, { membershipId, userId }) => {
  const membership = await effect.manager.findOneByOrFail(MembershipEntity, { id: membershipId });
  const reader = await findUser(effect.manager, userId);
  const member = await findUser(effect.manager, membership.userId);
  if (!reader || !member || reader.status !== "ACTIVE") return;
  const [structure] = await effect.manager.query<{ name: string }[]>(`select name from structure where id = $1`, [membership.structureId]);
  const words = reader.id === member.id ? toMember[reader.language] : toManager[reader.language];
  const { subject, text, label, closing } = words(structure?.name ?? "", `${member.firstName} ${member.lastName}`);
  const url = `${effect.services.settings.baseUrl}/mes-rattachements`;
  const paragraphs = membership.endReason ? [text, membership.endReason] : [text];
  await effect.sendMail(composeMail(reader.contactEmail, reader.language, { subject, paragraphs, action: { label, url }, closing }));
});

export const membershipMails = [whenEnded, sendLetter];

const toMember = {
  fr: (structure: string) => ({
    subject: `Votre rattachement à ${structure} a pris fin`,
    text: `Un gestionnaire de ${structure} a mis fin à votre rattachement. Vos droits sur cette structure ont cessé. Vous pouvez demander un nouveau rattachement.`,
    label: "Voir mes rattachements",
    closing: "Vous recevez ce message parce que vous étiez rattaché à cette structure.",
  }),
  en: (structure: string) => ({
    subject: `Your attachment to ${structure} has ended`,
    text: `A manager of ${structure} ended your attachment. Your rights on this structure have ended. You may ask for a new attachment.`,
    label: "See my attachments",
    closing: "You receive this message because you were attached to this structure.",
  }),
};

const toManager = {
  fr: (structure: string, member: string) => ({
    subject: `${member} a quitté ${structure}`,
    text: `${member} a mis fin à son rattachement à ${structure}. Ses droits sur la structure ont cessé.`,
    label: "Voir mes rattachements",
    closing: "Vous recevez ce message parce que vous êtes gestionnaire de cette structure.",
  }),
  en: (structure: string, member: string) => ({
    subject: `${member} has left ${structure}`,
    text: `${member} ended the attachment to ${structure}. The rights that came with it have ended.`,
    label: "See my attachments",
    closing: "You receive this message because you manage this structure.",
  }),
};

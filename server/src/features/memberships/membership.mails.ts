import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { holdersOf } from "../access/index.ts";
import { notify, registerLetter, type LetterWords } from "../notifications/index.ts";
import { findUser, type User } from "../users/index.ts";
import { MembershipEntity } from "./membership.entity.ts";

type Ended = { membershipId: string; endedBy: string };

/** Somebody left, or was let go: the managers learn of the first, the person of the second. */
const whenEnded = onEvent<Ended>("membership.ended", async (effect, { membershipId, endedBy }) => {
  const { userId, structureId } = await effect.manager.findOneByOrFail(MembershipEntity, { id: membershipId });
  const params = { membershipId, structureName: await nameOf(effect, structureId) };
  const link = "/mes-rattachements";
  if (userId !== endedBy) return notify(effect, { kind: "MEMBERSHIP_ENDED", userIds: [userId], params, link });
  const managers = await holdersOf(effect.manager, structureId, "STRUCTURE_MANAGE", effect.now);
  await notify(effect, { kind: "MEMBER_LEFT", userIds: managers, params, link });
});

export const membershipMails = [whenEnded];

registerLetter("MEMBERSHIP_ENDED", (effect, params, reader) => write(effect, params, reader, toMember));
registerLetter("MEMBER_LEFT", (effect, params, reader) => write(effect, params, reader, toManager));

async function write(effect: Effect, { membershipId }: { membershipId: string }, reader: User, words: Words): Promise<LetterWords | null> {
  const membership = await effect.manager.findOneByOrFail(MembershipEntity, { id: membershipId });
  const member = await findUser(effect.manager, membership.userId);
  if (!member) return null;
  const structure = await nameOf(effect, membership.structureId);
  const { text, ...letter } = words[reader.language](structure, `${member.firstName} ${member.lastName}`);
  return { ...letter, paragraphs: membership.endReason ? [text, membership.endReason] : [text] };
}

async function nameOf(effect: Effect, structureId: string): Promise<string> {
  const [structure] = await effect.manager.query<{ name: string }[]>(`select name from structure where id = $1`, [structureId]);
  return structure?.name ?? "";
}

type Words = Readonly<
  Record<"fr" | "en", (structure: string, member: string) => { subject: string; text: string; label: string; closing: string }>
>;

const toMember: Words = {
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

const toManager: Words = {
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

import type { RequestableRole } from "@portail-tic/shared/access/membership-role";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { holdersOf } from "../access/index.ts";
import { notify, registerLetter, type LetterWords } from "../notifications/index.ts";
import { findUser, type User } from "../users/index.ts";
import { MembershipEntity } from "./membership.entity.ts";
import { lowered, promoted, steppedDown, toManager, toMember, type Words } from "./membership.words.ts";

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

type RoleChanged = { membershipId: string; role: RequestableRole; changedBy: string };

/** A deputy is made or unmade: the person learns of it; the managers do when a deputy steps down. */
const whenRoleChanged = onEvent<RoleChanged>("membership.roleChanged", async (effect, { membershipId, role, changedBy }) => {
  const { userId, structureId } = await effect.manager.findOneByOrFail(MembershipEntity, { id: membershipId });
  const structureName = await nameOf(effect, structureId);
  if (userId !== changedBy) {
    const params = { membershipId, structureName, isDeputy: role === "DEPUTY_MANAGER" };
    return notify(effect, { kind: "MEMBERSHIP_ROLE_CHANGED", userIds: [userId], params, link: "/mes-rattachements" });
  }
  const managers = await holdersOf(effect.manager, structureId, "STRUCTURE_MANAGE", effect.now);
  const link = `/organisation/structures/${structureId}/membres` as const;
  await notify(effect, { kind: "DEPUTY_STEPPED_DOWN", userIds: managers, params: { membershipId, structureName }, link });
});

export const membershipMails = [whenEnded, whenRoleChanged];

registerLetter("MEMBERSHIP_ENDED", (effect, params, reader) => write(effect, params, reader, toMember));
registerLetter("MEMBER_LEFT", (effect, params, reader) => write(effect, params, reader, toManager));
registerLetter("MEMBERSHIP_ROLE_CHANGED", (effect, params, reader) => write(effect, params, reader, params.isDeputy ? promoted : lowered));
registerLetter("DEPUTY_STEPPED_DOWN", (effect, params, reader) => write(effect, params, reader, steppedDown));

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

import { formatCivilDate } from "@portail-tic/shared/kernel/civil-date";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { holdersOf, structuresWith } from "../access/index.ts";
import { notify, registerLetter } from "../notifications/index.ts";
import { readSubscription } from "./subscription-facts.ts";
import { subscriptionLetter } from "./subscription-letters.ts";
import { currentSubscriptions } from "./subscription.queries.ts";

/**
 * `days` before its last day. Whoever has the right is told of it; the managers once for all the rights that end on that day, whatever the
 * structure: the key of their notification names the day, and a second event of that day adds nothing.
 */
const warn = onEvent<{ subscriptionId: string; days: number }>("subscription.ending", async (effect, { subscriptionId, days }) => {
  const { userId, structureId, structureName, endsOn, ...state } = await readSubscription(effect, subscriptionId);
  if (endsOn === null || isPointless(state)) return;
  await notify(effect, {
    kind: "SUBSCRIPTION_ENDING",
    userIds: [userId],
    params: { subscriptionId, structureName, endsOn },
    link: `/espaces/abonnements/${subscriptionId}`,
    key: `${subscriptionId} ${days}`,
  });
  const managers = await holdersOf(effect.manager, structureId, "STRUCTURE_MANAGE", effect.now);
  await notify(effect, {
    kind: "SUBSCRIPTIONS_ENDING",
    userIds: managers.filter((id) => id !== userId),
    params: { endsOn },
    link: "/espaces/abonnes?fin=bientot&tri=fin",
    key: `${endsOn} ${days}`,
  });
});

const tellExpired = onEvent<{ subscriptionId: string }>("subscription.expired", async (effect, { subscriptionId }) => {
  const { userId, structureName, isSpaceOpen, isMember } = await readSubscription(effect, subscriptionId);
  if (!isSpaceOpen || !isMember) return;
  await notify(effect, {
    kind: "SUBSCRIPTION_EXPIRED",
    userIds: [userId],
    params: { subscriptionId, structureName },
    link: `/espaces/abonnements/${subscriptionId}`,
  });
});

export const subscriptionEndMails = [warn, tellExpired];

/** Ended or replaced meanwhile, or good for nothing any more. */
function isPointless({ isEnded, isSpaceOpen, isMember }: { isEnded: boolean; isSpaceOpen: boolean; isMember: boolean }): boolean {
  return isEnded || !isSpaceOpen || !isMember;
}

registerLetter("SUBSCRIPTION_ENDING", async (effect, { subscriptionId }, { language }) => {
  const facts = await readSubscription(effect, subscriptionId);
  return isPointless(facts) ? null : subscriptionLetter("ending", facts, language);
});
registerLetter("SUBSCRIPTION_EXPIRED", async (effect, { subscriptionId }, { language }) =>
  subscriptionLetter("expired", await readSubscription(effect, subscriptionId), language),
);
registerLetter("SUBSCRIPTIONS_ENDING", async (effect, { endsOn }, { id, language }) => {
  const ending = await endingUnder(effect, id, endsOn);
  if (ending.length === 0) return null; // all prolonged or ended since
  const { subject, intro, label, closing, more } = words[language];
  const rest = ending.length - LISTED;
  return {
    subject: subject(formatCivilDate(endsOn, language)),
    paragraphs: [intro],
    facts: [...ending.slice(0, LISTED).map(({ structure, person }) => [person, structure] as const), ...(rest > 0 ? [more(rest)] : [])],
    label,
    closing,
  };
});

const LISTED = 50;

/** Everybody else's rights that end on this day on the structures this person manages now. */
function endingUnder({ manager, now }: Effect, managerId: string, endsOn: string): Promise<{ structure: string; person: string }[]> {
  return manager.query(
    `select s.name as structure, u.first_name || ' ' || u.last_name as person
     from ${currentSubscriptions("join structure s on s.id = b.structure_id join app_user u on u.id = b.user_id")}
       and b.ends_on = $4 and b.user_id <> $1 and b.structure_id in (${structuresWith("STRUCTURE_MANAGE")})
     order by lower(s.name), lower(u.last_name), b.id`,
    [managerId, now, null, endsOn], // what he holds as himself: no token narrows it
  );
}

const words = {
  fr: {
    subject: (day: string) => `Des abonnements que vous gérez prennent fin le ${day}`,
    intro:
      "Ces personnes ne pourront plus utiliser leur espace après cette date. Prolongez ceux qui doivent l'être ; pour les autres, ne faites rien.",
    more: (count: number) => ["Et aussi", `${count} autres, à lire sur le portail`] as const,
    label: "Voir et prolonger",
    closing: "Vous recevez ce message parce que vous gérez ces structures.",
  },
  en: {
    subject: (day: string) => `Subscriptions you manage end on ${day}`,
    intro:
      "These people will no longer be able to use their space after that day. Extend those that should go on; for the others, do nothing.",
    more: (count: number) => ["And also", `${count} more, to read on the portal`] as const,
    label: "See and extend",
    closing: "You receive this message because you manage these structures.",
  },
} satisfies Record<Language, unknown>;

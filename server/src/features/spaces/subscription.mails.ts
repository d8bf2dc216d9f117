import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { notify, registerLetter } from "../notifications/index.ts";
import { readSubscription } from "./subscription-facts.ts";
import { subscriptionLetter } from "./subscription-letters.ts";

type Changed = { subscriptionId: string; by: string };
type Kind = "SUBSCRIPTION_GRANTED" | "SUBSCRIPTION_CHANGED" | "SUBSCRIPTION_ENDED";

/** A manager gave, changed or ended somebody's right: that person learns of it. What one does to one's own right needs no mail. */
export const subscriptionMails = [
  onEvent<Changed>("subscription.granted", (effect, event) => tell(effect, event, "SUBSCRIPTION_GRANTED")),
  onEvent<Changed>("subscription.changed", (effect, event) => tell(effect, event, "SUBSCRIPTION_CHANGED")),
  onEvent<Changed>("subscription.ended", (effect, event) => tell(effect, event, "SUBSCRIPTION_ENDED")),
];

async function tell(effect: Effect, { subscriptionId, by }: Changed, kind: Kind): Promise<void> {
  const { userId, structureId, structureName } = await readSubscription(effect, subscriptionId);
  if (userId === by) return;
  const link =
    kind === "SUBSCRIPTION_ENDED" ? (`/espaces?structure=${structureId}` as const) : (`/espaces/abonnements/${subscriptionId}` as const);
  await notify(effect, { kind, userIds: [userId], params: { subscriptionId, structureName }, link });
}

registerLetter("SUBSCRIPTION_GRANTED", async (effect, { subscriptionId }, { language }) => {
  const facts = await readSubscription(effect, subscriptionId);
  return facts.isEnded ? null : subscriptionLetter("granted", facts, language);
});
registerLetter("SUBSCRIPTION_CHANGED", async (effect, { subscriptionId }, { language }) => {
  const facts = await readSubscription(effect, subscriptionId);
  return facts.isEnded ? null : subscriptionLetter("changed", facts, language); // changed again: the next letter says it
});
registerLetter("SUBSCRIPTION_ENDED", async (effect, { subscriptionId }, { language }) => {
  const facts = await readSubscription(effect, subscriptionId);
  return subscriptionLetter(facts.isSpaceOpen ? "ended" : "closed", facts, language);
});

import { formatCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { notify, registerLetter, type LetterWords } from "../notifications/index.ts";
import type { User } from "../users/index.ts";
import { SpaceSubscriptionEntity } from "./space-subscription.entity.ts";

type Changed = { subscriptionId: string; by: string };

/** A manager gave or ended somebody's right: that person learns of it. What one does to one's own right needs no mail. */
export const subscriptionMails = [
  onEvent<Changed>("subscription.granted", (effect, event) => tell(effect, event, "SUBSCRIPTION_GRANTED")),
  onEvent<Changed>("subscription.ended", (effect, event) => tell(effect, event, "SUBSCRIPTION_ENDED")),
];

interface Facts {
  readonly space: string;
  readonly structure: string;
  readonly startsOn: string;
}
interface Words {
  readonly subject: string;
  readonly text: string;
}
type Letter = Readonly<Record<"fr" | "en", (facts: Facts) => Words>>;

async function tell(effect: Effect, { subscriptionId, by }: Changed, kind: "SUBSCRIPTION_GRANTED" | "SUBSCRIPTION_ENDED"): Promise<void> {
  const { userId, structureId } = await effect.manager.findOneByOrFail(SpaceSubscriptionEntity, { id: subscriptionId });
  const [structure] = await effect.manager.query<{ name: string }[]>(`select name from structure where id = $1`, [structureId]);
  if (!structure || userId === by) return;
  await notify(effect, { kind, userIds: [userId], params: { subscriptionId, structureName: structure.name }, link: "/espaces" });
}

registerLetter("SUBSCRIPTION_GRANTED", (effect, params, reader) => write(effect, params, reader, granted));
registerLetter("SUBSCRIPTION_ENDED", (effect, params, reader) => write(effect, params, reader, ended));

async function write(
  effect: Effect,
  { subscriptionId }: { subscriptionId: string },
  { language }: User,
  letter: Letter,
): Promise<LetterWords | null> {
  const subscription = await effect.manager.findOneByOrFail(SpaceSubscriptionEntity, { id: subscriptionId });
  const [names] = await effect.manager.query<{ space: string; structure: string }[]>(
    `select case when $3 = 'fr' then p.name_fr else p.name_en end as space, s.name as structure
     from space p, structure s where p.code = $1 and s.id = $2`,
    [subscription.spaceCode, subscription.structureId, language],
  );
  if (!names) return null;
  const { subject, text } = letter[language]({ ...names, startsOn: formatCivilDate(subscription.startsOn, language) });
  return { subject, paragraphs: [text], label: label[language], closing: closing[language] };
}

const label = { fr: "Voir mes espaces", en: "See my spaces" };
const closing = {
  fr: "Vous recevez ce message parce que vous êtes rattaché à cette structure.",
  en: "You receive this message because you are attached to this structure.",
};
const granted: Letter = {
  fr: ({ space, structure, startsOn }) => ({
    subject: `Vous avez accès à l'espace « ${space} »`,
    text: `Un gestionnaire de ${structure} vous a abonné à l'espace « ${space} », à partir du ${startsOn}. Il n'est pas nécessaire de vous reconnecter.`,
  }),
  en: ({ space, structure, startsOn }) => ({
    subject: `You have access to the space “${space}”`,
    text: `A manager of ${structure} subscribed you to the space “${space}”, from ${startsOn}. There is no need to sign in again.`,
  }),
};
const ended: Letter = {
  fr: ({ space, structure }) => ({
    subject: `Votre abonnement à l'espace « ${space} » a pris fin`,
    text: `Un gestionnaire de ${structure} a mis fin à votre abonnement à l'espace « ${space} ». Vous pouvez en demander un nouveau.`,
  }),
  en: ({ space, structure }) => ({
    subject: `Your subscription to the space “${space}” has ended`,
    text: `A manager of ${structure} ended your subscription to the space “${space}”. You may ask for a new one.`,
  }),
};

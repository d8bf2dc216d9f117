import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { findUser, type User } from "../users/index.ts";
import { ManagementOfferEntity } from "./management-offer.entity.ts";

type OfferEvent = { offerId: string };
type Step = "offered" | "accepted" | "given" | "declined";

const whenOffered = onEvent<OfferEvent>("management.offered", (effect, { offerId }) => write(effect, offerId, "offered"));
const whenDeclined = onEvent<OfferEvent>("management.declined", (effect, { offerId }) => write(effect, offerId, "declined"));
/** Both learn of it at their login address: it is a change of power, and may be somebody else's doing. One row per letter. */
const whenAccepted = onEvent<OfferEvent>("management.accepted", async (effect, { offerId }) => {
  await effect.announce("management.givenLetter", { offerId });
  await write(effect, offerId, "accepted");
});
const letterToFormer = onEvent<OfferEvent>("management.givenLetter", (effect, { offerId }) => write(effect, offerId, "given"));

export const managementMails = [whenOffered, whenDeclined, whenAccepted, letterToFormer];

async function write(effect: Effect, offerId: string, step: Step): Promise<void> {
  const offer = await effect.manager.findOneByOrFail(ManagementOfferEntity, { id: offerId });
  const from = await findUser(effect.manager, offer.fromUserId);
  const to = await findUser(effect.manager, offer.toUserId);
  const [structure] = await effect.manager.query<{ name: string }[]>(`select name from structure where id = $1`, [offer.structureId]);
  if (!from || !to || !structure) return;
  if (step === "offered" && (offer.status !== "PENDING" || offer.expiresAt <= effect.now)) return; // taken back before it was told
  const reader = step === "offered" || step === "accepted" ? to : from;
  const other = reader === to ? from : to;
  const facts = { structure: structure.name, other: nameOf(other), until: formatInstant(offer.expiresAt, reader.language) };
  const { action, ...words } = texts[reader.language][step](facts);
  const url = `${effect.services.settings.baseUrl}/mes-rattachements`;
  await effect.sendMail(composeMail(reader.loginEmail, reader.language, { ...words, action: { label: action, url } }));
}

const nameOf = ({ firstName, lastName }: User) => `${firstName} ${lastName}`;

interface Facts {
  readonly structure: string;
  readonly other: string;
  readonly until: string;
}

const fr = {
  offered: ({ structure, other, until }: Facts) => ({
    subject: `${other} vous propose de gérer ${structure}`,
    paragraphs: [
      `${other}, gestionnaire principal de ${structure}, vous propose de prendre ce rôle. Si vous acceptez, vous déciderez des rattachements, des espaces et des droits de la structure ; ${other} restera gestionnaire suppléant.`,
      `Rien ne change tant que vous n'avez pas répondu. La proposition vaut jusqu'au ${until} (heure de Paris).`,
    ],
    action: "Répondre à la proposition",
    closing:
      "Vous recevez ce message parce que vous êtes rattaché à cette structure. Si vous ne voulez pas de ce rôle, refusez ou ne faites rien.",
  }),
  accepted: ({ structure, other }: Facts) => ({
    subject: `Vous êtes gestionnaire principal de ${structure}`,
    paragraphs: [`Vous avez accepté la proposition de ${other}. Vous êtes maintenant gestionnaire principal de ${structure}.`],
    action: "Voir mes rattachements",
    closing: "Si ce n'était pas vous, changez tout de suite votre mot de passe, puis contactez le support.",
  }),
  given: ({ structure, other }: Facts) => ({
    subject: `${other} gère maintenant ${structure}`,
    paragraphs: [
      `${other} a accepté votre proposition et devient gestionnaire principal de ${structure}. Vous restez gestionnaire suppléant.`,
    ],
    action: "Voir mes rattachements",
    closing: "Si vous n'avez rien proposé, changez tout de suite votre mot de passe, puis contactez le support.",
  }),
  declined: ({ structure, other }: Facts) => ({
    subject: `Votre proposition à ${other} est restée sans suite`,
    paragraphs: [
      `${other} n'a pas accepté de devenir gestionnaire principal de ${structure}. Vous le restez, et pouvez le proposer à une autre personne.`,
    ],
    action: "Voir mes rattachements",
    closing: "Vous recevez ce message parce que vous êtes gestionnaire principal de cette structure.",
  }),
} as const;

const en = {
  offered: ({ structure, other, until }: Facts) => ({
    subject: `${other} offers you to manage ${structure}`,
    paragraphs: [
      `${other}, principal manager of ${structure}, offers you this role. If you accept, you will decide on attachments, spaces and rights of the structure; ${other} will stay as a deputy manager.`,
      `Nothing changes until you answer. The offer stands until ${until} (Paris time).`,
    ],
    action: "Answer the offer",
    closing: "You receive this message because you are attached to this structure. If you do not want this role, decline or do nothing.",
  }),
  accepted: ({ structure, other }: Facts) => ({
    subject: `You are principal manager of ${structure}`,
    paragraphs: [`You accepted the offer of ${other}. You are now principal manager of ${structure}.`],
    action: "See my attachments",
    closing: "If this was not you, change your password at once, then contact support.",
  }),
  given: ({ structure, other }: Facts) => ({
    subject: `${other} now manages ${structure}`,
    paragraphs: [`${other} accepted your offer and becomes principal manager of ${structure}. You stay as a deputy manager.`],
    action: "See my attachments",
    closing: "If you did not offer anything, change your password at once, then contact support.",
  }),
  declined: ({ structure, other }: Facts) => ({
    subject: `Your offer to ${other} came to nothing`,
    paragraphs: [`${other} did not become principal manager of ${structure}. You still are, and may offer the role to another person.`],
    action: "See my attachments",
    closing: "You receive this message because you are principal manager of this structure.",
  }),
} as const;

const texts = { fr, en };

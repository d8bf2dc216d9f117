import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { holdersOf } from "../access/index.ts";
import { notify, registerLetter } from "../notifications/index.ts";
import { findUser, type User } from "../users/index.ts";
import { maxDeputyManagers } from "@portail-tic/shared/access/membership-role";
import { countDeputies } from "./give-role.ts";
import { ManagementOfferEntity } from "./management-offer.entity.ts";
import { changedWords, offerWords, type OfferStep } from "./management-offer.words.ts";

type OfferEvent = { offerId: string };

const whenOffered = onEvent<OfferEvent>("management.offered", (effect, { offerId }) => write(effect, offerId, "offered"));
const whenReminded = onEvent<OfferEvent>("management.reminded", (effect, { offerId }) => write(effect, offerId, "reminded"));
const whenDeclined = onEvent<OfferEvent>("management.declined", (effect, { offerId }) => write(effect, offerId, "declined"));
/** Both learn of it at their login address: it is a change of power, and may be somebody else's doing. One row per letter. */
const whenAccepted = onEvent<OfferEvent>("management.accepted", async (effect, { offerId }) => {
  await effect.announce("management.givenLetter", { offerId });
  await tellDeputies(effect, offerId);
  await write(effect, offerId, "accepted");
});
const letterToFormer = onEvent<OfferEvent>("management.givenLetter", (effect, { offerId }) => write(effect, offerId, "given"));

export const managementMails = [whenOffered, whenReminded, whenDeclined, whenAccepted, letterToFormer];

async function write(effect: Effect, offerId: string, step: OfferStep): Promise<void> {
  const offer = await effect.manager.findOneByOrFail(ManagementOfferEntity, { id: offerId });
  const from = await findUser(effect.manager, offer.fromUserId);
  const to = await findUser(effect.manager, offer.toUserId);
  const [structure] = await effect.manager.query<{ name: string }[]>(`select name from structure where id = $1`, [offer.structureId]);
  if (!from || !to || !structure) return;
  const asks = step === "offered" || step === "reminded";
  if (asks && (offer.status !== "PENDING" || offer.expiresAt <= effect.now)) return; // taken back before it was told
  const reader = asks || step === "accepted" ? to : from;
  const other = reader === to ? from : to;
  const facts = {
    structure: structure.name,
    other: nameOf(other),
    until: formatInstant(offer.expiresAt, reader.language),
    staysDeputy: await staysDeputy(effect, offer),
  };
  const { action, ...words } = offerWords[reader.language][step](facts);
  const url = `${effect.services.settings.baseUrl}/mes-rattachements`;
  await effect.sendMail(composeMail(reader.loginEmail, reader.language, { ...words, action: { label: action, url } }));
}

const nameOf = ({ firstName, lastName }: User) => `${firstName} ${lastName}`;

/** Before the answer: is there room for one more deputy? After it: what the former principal manager has become. */
async function staysDeputy({ manager }: Effect, offer: ManagementOfferEntity): Promise<boolean> {
  const { structureId, fromUserId, toUserId } = offer;
  if (offer.status === "PENDING") return (await countDeputies(manager, structureId, toUserId)) < maxDeputyManagers;
  const found = await manager.query<unknown[]>(
    `select 1 from membership where structure_id = $1 and user_id = $2 and role = 'DEPUTY_MANAGER' and ended_at is null`,
    [structureId, fromUserId],
  );
  return found.length > 0;
}

/** The other managers work with somebody else from now on. */
async function tellDeputies(effect: Effect, offerId: string): Promise<void> {
  const { structureId, fromUserId, toUserId } = await effect.manager.findOneByOrFail(ManagementOfferEntity, { id: offerId });
  const [structure] = await effect.manager.query<{ name: string }[]>(`select name from structure where id = $1`, [structureId]);
  const managers = await holdersOf(effect.manager, structureId, "STRUCTURE_MANAGE", effect.now);
  await notify(effect, {
    kind: "PRINCIPAL_MANAGER_CHANGED",
    userIds: managers.filter((id) => id !== fromUserId && id !== toUserId),
    params: { offerId, structureName: structure?.name ?? "" },
    link: `/organisation/structures/${structureId}/membres`,
  });
}

registerLetter("PRINCIPAL_MANAGER_CHANGED", async (effect, { offerId, structureName }, { language }) => {
  const offer = await effect.manager.findOneByOrFail(ManagementOfferEntity, { id: offerId });
  const to = await findUser(effect.manager, offer.toUserId);
  return to && changedWords[language](structureName, nameOf(to));
});

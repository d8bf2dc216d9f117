import type { Effect } from "../../platform/outbox/event.ts";
import { onEvent } from "../../platform/outbox/event.ts";
import { findUser } from "../users/index.ts";
import { addressToken, type AddressLinkPurpose } from "./address-links.ts";
import { LoginAddressChangeEntity } from "./login-address-change.entity.ts";
import { addressMails, type AddressLetter } from "./login-address.mails.ts";

type Letter = { changeId: string; letter: AddressLetter };

const linkOf: Partial<Record<AddressLetter, AddressLinkPurpose>> = {
  LINK_TO_OLD: "CONFIRM_OLD",
  LINK_TO_NEW: "CONFIRM_NEW",
  DONE_TO_OLD: "UNDO",
};

/** One outbox row per letter: one address that fails repeats no other. A letter whose subject has moved on is not sent late. */
const sendLetter = onEvent<Letter>("loginAddress.letter", async (effect, { changeId, letter }) => {
  const change = await effect.manager.findOneBy(LoginAddressChangeEntity, { id: changeId });
  const user = change && (await findUser(effect.manager, change.userId));
  if (!change || !user || !isStillTrue(change, letter, effect.now)) return;
  const said = letter === "LINK_TO_NEW" && (await isSomebodys(effect, change)) ? "TAKEN_TO_OWNER" : letter;
  const purpose = linkOf[said];
  const { baseUrl } = effect.services.settings;
  const url = purpose
    ? `${baseUrl}/adresse-de-connexion/lien?jeton=${addressToken(effect.services.secrets, changeId, purpose)}`
    : `${baseUrl}/mon-compte/adresse-de-connexion`;
  await effect.sendMail(addressMails[said]({ change, user, url, at: effect.now }));
});

function isStillTrue(change: LoginAddressChangeEntity, letter: AddressLetter, now: Date): boolean {
  if (letter === "DONE_TO_OLD" || letter === "DONE_TO_NEW") return change.completedAt !== null && change.undoneAt === null;
  if (letter === "UNDONE_TO_OLD" || letter === "UNDONE_TO_NEW") return change.undoneAt !== null;
  return change.completedAt === null && change.cancelledAt === null && change.expiresAt > now;
}

/** Asked here, by the worker, and nowhere a requester could see or time it. */
async function isSomebodys({ manager }: Effect, { newEmail, userId }: LoginAddressChangeEntity): Promise<boolean> {
  const [row] = await manager.query<{ isTaken: boolean }[]>(
    `select exists (select from app_user where login_email = $1)
         or exists (select from held_login_email where email = $1 and user_id <> $2) as "isTaken"`,
    [newEmail, userId],
  );
  return row?.isTaken === true;
}

export const loginAddressHandlers = [sendLetter];

import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { holdersOf } from "../access/index.ts";
import { findUser, type User } from "../users/index.ts";
import { lostMailboxToken } from "./lost-mailbox-links.ts";
import { lostMailboxMails, type LostMailboxLetter } from "./lost-mailbox.mails.ts";
import { LostMailboxRequestEntity } from "./lost-mailbox-request.entity.ts";
import { stopRequest } from "./stop-request.ts";

type Letter = { requestId: string; letter: LostMailboxLetter; readerId: string | null };

/** The state a letter speaks of: it is not sent once the request has moved on. */
const spokenOf: Record<LostMailboxLetter, readonly LostMailboxRequestEntity["status"][]> = {
  VERIFY_TO_APPLICANT: ["UNVERIFIED"],
  OPENED_TO_ACCOUNT: ["APPROVED_ONCE"],
  OPENED_TO_CONTACT: ["APPROVED_ONCE"],
  OPENED_TO_MANAGER: ["APPROVED_ONCE", "DELAYED"],
  DELAYED_TO_ACCOUNT: ["DELAYED"],
  DELAYED_TO_CONTACT: ["DELAYED"],
  DELAYED_TO_APPLICANT: ["DELAYED"],
  REJECTED_TO_APPLICANT: ["REJECTED"],
  STOPPED_TO_APPLICANT: ["STOPPED"],
};

/** One outbox row per letter: one address that fails repeats no other. */
const sendLetter = onEvent<Letter>("lostMailbox.letter", async (effect, { requestId, letter, readerId }) => {
  const request = await effect.manager.findOneBy(LostMailboxRequestEntity, { id: requestId });
  if (!request || !spokenOf[letter].includes(request.status)) return;
  const owner = request.userId === null ? null : await findUser(effect.manager, request.userId);
  const reader = readerId ? await findUser(effect.manager, readerId) : owner;
  if (isForContact(letter) && (!owner || owner.contactEmail === owner.loginEmail || owner.contactEmail === request.newEmail)) return;
  const [rejection] = await effect.manager.query<{ reason: string }[]>(
    `select reason from lost_mailbox_decision where request_id = $1 and verdict = 'REJECTED' order by decided_at desc limit 1`,
    [requestId],
  );
  const link = (purpose: "VERIFY" | "STOP") =>
    `${effect.services.settings.baseUrl}/acces-perdu/lien?jeton=${lostMailboxToken(effect.services.secrets, requestId, purpose)}`;
  const mail = lostMailboxMails[letter]({
    request,
    owner,
    reader,
    verifyUrl: link("VERIFY"),
    stopUrl: link("STOP"),
    reason: rejection?.reason ?? "",
  });
  if (mail) await effect.sendMail(mail);
});

const isForContact = (letter: LostMailboxLetter) => letter.endsWith("TO_CONTACT");

/** Those who manage the same structures know the person: they are told, and may call them. */
const tellManagers = onEvent<{ requestId: string; userId: string | null }>("lostMailbox.approvedOnce", async (effect, { requestId }) => {
  const request = await effect.manager.findOneBy(LostMailboxRequestEntity, { id: requestId });
  if (!request?.userId) return;
  for (const readerId of await managersBeside(effect, request.userId)) {
    await effect.announce("lostMailbox.letter", { requestId, letter: "OPENED_TO_MANAGER", readerId });
  }
});

async function managersBeside(effect: Effect, userId: string): Promise<Set<User["id"]>> {
  const structures = await effect.manager.query<{ id: string }[]>(
    `select distinct structure_id as id from access_grant where user_id = $1 and capability = 'STRUCTURE_READ'
       and valid_from <= $2 and (valid_until is null or valid_until > $2)`,
    [userId, effect.now],
  );
  const managers = new Set<string>();
  for (const { id } of structures) {
    for (const managerId of await holdersOf(effect.manager, id, "STRUCTURE_MANAGE", effect.now)) managers.add(managerId);
  }
  managers.delete(userId);
  return managers;
}

/** The address changed by another way: whoever asked of the former one is answered no more. */
const stopOpenRequests = onEvent<{ userId: string }>("user.loginAddressChanged", async (effect, { userId }) => {
  const open = await effect.manager.query<{ id: string }[]>(
    `select r.id from lost_mailbox_request r join app_user u on u.id = r.user_id
     where r.user_id = $1 and r.status in ('TO_REVIEW', 'APPROVED_ONCE', 'DELAYED') and u.login_email <> r.login_email`,
    [userId],
  );
  for (const { id } of open) await stopRequest(effect, id, "ADDRESS_CHANGED");
});

export const lostMailboxHandlers = [sendLetter, tellManagers, stopOpenRequests];

import { onEvent, type Effect, type EventHandler, type Mail } from "../../platform/outbox/event.ts";
import type { PersonalData } from "../../platform/personal-data/personal-data.ts";
import { findUser, noticeOf, type User } from "../users/index.ts";
import { AccountDeletionEntity } from "./account-deletion.entity.ts";
import { accountDeactivatedMail, exportReadyMail } from "./account.mails.ts";
import { DataExportEntity } from "./data-export.entity.ts";
import { deletionAskedMail, deletionCancelledMail } from "./deletion.mails.ts";
import { eraseAccount } from "./erase-account.ts";
import { cancelDeletion, cancelTokenOf, findPendingDeletion } from "./find-deletion.ts";

const tellExportReady = onEvent<{ exportId: string }>("dataExport.ready", async (effect, { exportId }) => {
  const ready = await effect.manager.findOneBy(DataExportEntity, { id: exportId, status: "READY" });
  const user = ready && (await findUser(effect.manager, ready.userId));
  if (!ready?.expiresAt || !user) return;
  const { baseUrl } = effect.services.settings;
  if (ready.structureId === null) return effect.sendMail(exportReadyMail(user, ready.expiresAt, `${baseUrl}/mon-compte/donnees`));
  const [structure] = await effect.manager.query<{ name: string }[]>(`select name from structure where id = $1`, [ready.structureId]);
  const url = `${baseUrl}/organisation/structures/${ready.structureId}/fermer`;
  await effect.sendMail(exportReadyMail(user, ready.expiresAt, url, structure?.name));
});

/** A letter about a deletion, to whoever the account still belongs to. */
const deletionLetter = (topic: string, write: (effect: Effect, user: User, deletion: AccountDeletionEntity) => Mail | null): EventHandler =>
  onEvent<{ deletionId: string }>(topic, async (effect, { deletionId }) => {
    const deletion = await effect.manager.findOneByOrFail(AccountDeletionEntity, { id: deletionId });
    const user = await findUser(effect.manager, deletion.userId);
    const mail = user && write(effect, user, deletion);
    if (mail) await effect.sendMail(mail);
  });

const tellDeletionAsked = deletionLetter("accountDeletion.asked", ({ services }, user, deletion) => {
  if (deletion.cancelledAt ?? deletion.doneAt) return null; // the link in it would be dead
  const token = cancelTokenOf(services.secrets, deletion.id);
  return deletionAskedMail(user, deletion, `${services.settings.baseUrl}/garder-mon-compte?jeton=${token}`);
});

const tellDeletionCancelled = deletionLetter("accountDeletion.cancelled", (_effect, user) => deletionCancelledMail(user));

/** Whoever changed the login address may have asked for the deletion too, and its letter went to the new one: the owner knows nothing of it. */
const keepAccountTakenBack = onEvent<{ userId: string }>("user.loginAddressUndone", async ({ manager, now, announce }, { userId }) => {
  const deletion = await findPendingDeletion(manager, userId);
  if (deletion && (await cancelDeletion(manager, deletion.id, "LINK", now)))
    await announce("accountDeletion.cancelled", { deletionId: deletion.id });
});

/** `held`: what every feature holds about a person. */
export const personalDataHandlers = (held: readonly PersonalData[]): EventHandler[] => [
  tellExportReady,
  tellDeletionAsked,
  tellDeletionCancelled,
  keepAccountTakenBack,
  eraseAccount(held),
  noticeOf("user.deactivated", accountDeactivatedMail),
];

import { writeSystemEntry } from "../../platform/audit/write-audit-entry.ts";
import { countOf } from "../../platform/database/statements.ts";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import type { PersonalData } from "../../platform/personal-data/personal-data.ts";
import { lockUser, type User } from "../users/index.ts";
import { findAccountFacts } from "./account-facts.ts";
import { AccountDeletionEntity, type DeletionCancelReason } from "./account-deletion.entity.ts";
import { accountDeletedMail, deletionStoppedMail } from "./deletion.mails.ts";
import { cancelDeletion } from "./find-deletion.ts";

/**
 * The day has come: everything that says who the person was goes, in one transaction. What must be kept stays under « Compte supprimé ».
 * `held`: what the features hold, lowest first.
 */
export const eraseAccount = (held: readonly PersonalData[]) =>
  onEvent<{ deletionId: string }>("accountDeletion.due", async (effect, { deletionId }) => {
    const { userId } = await effect.manager.findOneByOrFail(AccountDeletionEntity, { id: deletionId });
    // The person first (a new attachment waits for it), then the structures in the order everybody takes them.
    const user = await lockUser(effect.manager, userId);
    if (!user || user.status === "DELETED") return;
    await effect.manager.query(
      `select s.id from structure s join membership m on m.structure_id = s.id where m.user_id = $1 and m.ended_at is null
       order by s.id for update of s`,
      [userId],
    );
    const deletion = await effect.manager.findOneByOrFail(AccountDeletionEntity, { id: deletionId });
    const obstacle = await obstacleTo(effect, user, deletion);
    if (obstacle) return stop(effect, user, deletionId, obstacle);
    if (!(await markDone(effect, deletionId))) return; // taken back
    await erase(effect, held, userId);
    await writeSystemEntry(effect.manager, { now: effect.now, action: "deleteAccount", subjectKind: "User", subjectId: userId });
    await effect.sendMail(accountDeletedMail(user)); // the last use of the address
  });

async function obstacleTo(effect: Effect, user: User, deletion: AccountDeletionEntity): Promise<DeletionCancelReason | null> {
  if (deletion.askedBy === "SYSTEM" && user.status !== "DEACTIVATED") return "REACTIVATED";
  const { isStaff, managedStructures } = await findAccountFacts(effect.manager, user.id);
  if (isStaff) return "STILL_STAFF";
  return managedStructures > 0 ? "STILL_MANAGER" : null;
}

/** The person took on something meanwhile that must not be left: nothing is deleted, and the reason is told. */
async function stop(effect: Effect, user: User, deletionId: string, reason: DeletionCancelReason): Promise<void> {
  const stopped = await cancelDeletion(effect.manager, deletionId, reason, effect.now);
  if (!stopped || reason === "REACTIVATED") return;
  await effect.sendMail(deletionStoppedMail(user, `${effect.services.settings.baseUrl}/mon-compte/donnees`));
}

async function markDone({ manager, now }: Effect, id: string): Promise<boolean> {
  const done = await countOf(
    manager,
    `update account_deletion set done_at = $2 where id = $1 and cancelled_at is null and done_at is null and due_at <= $2`,
    [id, now],
  );
  return done === 1;
}

/** What is to be ended or blanked, from the highest feature down; then the rows, from the lowest up: codes go before their sessions. */
async function erase({ manager, now, announce }: Effect, held: readonly PersonalData[], userId: string): Promise<void> {
  for (const data of [...held].reverse()) await data.erase?.({ manager, now, userId, announce });
  for (const data of held) {
    for (const [place, { atDeletion }] of Object.entries(data.columns)) {
      const [table, column] = place.split(".");
      if (atDeletion === "DELETE") await manager.query(`delete from ${table} where ${column} = $1`, [userId]);
    }
  }
}

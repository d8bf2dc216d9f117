import type { EntityManager } from "typeorm";
import type { Reader } from "../../platform/database/reader.ts";
import { countOf } from "../../platform/database/statements.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import { sha256 } from "../../platform/secrets/sha256.ts";
import type { DeletionCancelReason } from "./account-deletion.entity.ts";

export interface PendingDeletion {
  readonly id: string;
  readonly userId: string;
  readonly askedAt: Date;
  readonly dueAt: Date;
}

const columns = `id, user_id as "userId", asked_at as "askedAt", due_at as "dueAt"`;
const pending = `cancelled_at is null and done_at is null`;

/** The token of the link that takes a deletion back: derived when the mail is written, kept as a digest. */
export function cancelTokenOf(secrets: Secrets, deletionId: string): string {
  return secrets.hmac("account-deletion", deletionId).toString("base64url");
}

/** The deletion that waits on this account, or null. */
export async function findPendingDeletion(db: Reader, userId: string): Promise<PendingDeletion | null> {
  const [deletion] = await db.query<PendingDeletion>(`select ${columns} from account_deletion where user_id = $1 and ${pending}`, [userId]);
  return deletion ?? null;
}

/** What a cancel link leads to, whatever has become of it since; null when it is none of ours. */
export async function findDeletionByToken(
  db: Reader,
  token: string,
): Promise<(PendingDeletion & { isPending: boolean; loginEmail: string }) | null> {
  const [deletion] = await db.query<PendingDeletion & { isPending: boolean; loginEmail: string }>(
    `select d.id, d.user_id as "userId", d.asked_at as "askedAt", d.due_at as "dueAt", d.cancelled_at is null and d.done_at is null as "isPending",
       u.login_email as "loginEmail" from account_deletion d join app_user u on u.id = d.user_id where d.cancel_token_hash = $1`,
    [sha256(token)],
  );
  return deletion ?? null;
}

/** Takes a deletion back. One statement: against the job that carries it out, one of the two wins. */
export async function cancelDeletion(manager: EntityManager, id: string, reason: DeletionCancelReason, now: Date): Promise<boolean> {
  const cancelled = await countOf(
    manager,
    `update account_deletion set cancelled_at = $3, cancel_reason = $2 where id = $1 and ${pending}`,
    [id, reason, now],
  );
  return cancelled === 1;
}

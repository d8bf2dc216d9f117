import { maskEmail } from "@portail-tic/shared/kernel/email";
import type { EntityManager } from "typeorm";
import { newId } from "../database/new-id.ts";
import { rowOf } from "../database/statements.ts";
import { announce } from "./announce.ts";
import type { Mail } from "./event.ts";

/**
 * What became of a mail, for its owner to see. WAITING: refused for now, tried again later. REFUSED: by the mail server, for good.
 * GIVEN_UP: after the last try. OUTDATED: no longer worth sending when its turn came.
 */
export type MailState = "WAITING" | "SENT" | "REFUSED" | "GIVEN_UP" | "OUTDATED";

/** One mail handed to the mail server. */
export interface MailAttempt {
  readonly mail: Mail;
  readonly messageId: string;
  readonly outboxId: string;
  readonly topic: string;
  /** This one included. */
  readonly attempts: number;
  readonly at: Date;
}

/** In the handler's transaction: kept together with « done ». */
export async function recordSentMail(manager: EntityManager, attempt: MailAttempt): Promise<void> {
  await record(manager, attempt, "SENT");
}

/** After the handler's transaction is gone: it may have locked the account. A refusal for good is announced (`mail.refused`). */
export async function recordFailedMails(
  manager: EntityManager,
  attempts: readonly MailAttempt[],
  state: "WAITING" | "REFUSED",
): Promise<void> {
  for (const attempt of attempts) {
    const deliveryId = await record(manager, attempt, state);
    if (state === "REFUSED" && deliveryId !== null) await announce(manager, attempt.at, "mail.refused", { deliveryId });
  }
}

/** The mails of a message that will not be tried again. */
export async function closeWaitingMails(manager: EntityManager, outboxId: string, state: "GIVEN_UP" | "OUTDATED"): Promise<void> {
  await manager.query(`update mail_delivery set state = $2 where outbox_id = $1 and state = 'WAITING'`, [outboxId, state]);
}

/**
 * Nothing is kept of a mail that is no account's: nobody could see it. An account being deleted meanwhile is waited for, or the record
 * would come after the deletion. Answers the id of the record.
 */
async function record(manager: EntityManager, attempt: MailAttempt, state: MailState): Promise<string | null> {
  const { to, about } = attempt.mail;
  const row = await rowOf<{ id: string }>(
    manager,
    `insert into mail_delivery as d (id, message_id, outbox_id, user_id, kind, masked_to, state, attempts, first_tried_at, last_tried_at)
     select $1, $2, $3, u.id, $4, $5, $6, $7, $8, $8 from app_user u
     where u.status <> 'DELETED' and u.id = coalesce($9::uuid, (select o.id from app_user o where o.login_email = $10))
     for share of u
     on conflict (message_id) do update set state = excluded.state, attempts = excluded.attempts, last_tried_at = excluded.last_tried_at
     returning d.id`,
    [
      newId(attempt.at),
      attempt.messageId,
      attempt.outboxId,
      about?.kind ?? attempt.topic.replace(/@.*$/, ""),
      maskEmail(to),
      state,
      attempt.attempts,
      attempt.at,
      about?.userId ?? null,
      to,
    ],
  );
  return row?.id ?? null;
}

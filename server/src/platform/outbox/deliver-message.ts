import type { EntityManager } from "typeorm";
import { secondsAfter } from "../clock/seconds-after.ts";
import { countOf } from "../database/statements.ts";
import type { Transactions } from "../database/transactions.ts";
import { describeError } from "../logging/describe-error.ts";
import type { Services } from "../services/services.ts";
import { announce } from "./announce.ts";
import type { OutboxMessage } from "./claim-messages.ts";
import type { Effect, EventHandler } from "./event.ts";
import type { EventRoutes } from "./event-routes.ts";
import { isErasedAddress } from "./erased-address.ts";
import { closeWaitingMails, recordFailedMails, recordSentMail, type MailAttempt } from "./mail-deliveries.ts";
import { UndeliverableError, type MailTransport } from "./mail-transport.ts";

export interface Delivery {
  readonly transactions: Transactions;
  readonly routes: EventRoutes;
  readonly mail: MailTransport;
  readonly services: Services;
}

const maxAttempts = 12;
const firstDelaySeconds = 5;
const longestDelaySeconds = 3600;

/** Handles one claimed message. « Done » commits together with what the handler wrote; a failure is tried again later, then kept aside. */
export async function deliverMessage(delivery: Delivery, message: OutboxMessage): Promise<void> {
  const failedMails: MailAttempt[] = [];
  try {
    await delivery.transactions.run(async (manager) => {
      // A slow mail server must not cost the connection; the lease bounds the whole.
      await manager.query(`set local idle_in_transaction_session_timeout = '55s'`);
      if (!(await isStillOurs(manager, message))) return;
      failedMails.length = 0; // a retry starts from nothing
      await handle(delivery, manager, message, failedMails);
      await manager.query(`update outbox_message set done_at = $2, leased_until = null where id = $1`, [
        message.id,
        delivery.services.clock.now(),
      ]);
      // Done without its mail: what it had to say was over (a code that expired).
      if (message.attempts > 1) await closeWaitingMails(manager, message.id, "OUTDATED");
    });
    delivery.services.metrics.messages.inc({ outcome: "delivered" });
  } catch (error) {
    await postpone(delivery, message, error, failedMails);
  }
}

/** Locks the row, unless another worker took it over after our lease had ended. */
async function isStillOurs(manager: EntityManager, message: OutboxMessage): Promise<boolean> {
  return (
    (await countOf(
      manager,
      `select 1 from outbox_message where id = $1 and attempts = $2 and done_at is null and failed_at is null for update`,
      [message.id, message.attempts],
    )) === 1
  );
}

async function handle(delivery: Delivery, manager: EntityManager, message: OutboxMessage, failedMails: MailAttempt[]): Promise<void> {
  const run = ({ handle: react }: EventHandler) => react(makeEffect(delivery, manager, message, failedMails), message.payload);
  const direct = delivery.routes.handlerAt(message.topic);
  if (direct) return run(direct);
  const addresses = delivery.routes.addressesOf(message.topic);
  const [only] = addresses;
  const handler = only !== undefined && addresses.length === 1 ? delivery.routes.handlerAt(only) : undefined;
  if (handler) return run(handler);
  for (const address of addresses) await announce(manager, delivery.services.clock.now(), address, message.payload, message);
}

/** What a handler works with. The Message-ID depends on nothing but the message and the order of its mails. */
export function makeEffect(
  delivery: Omit<Delivery, "routes">,
  manager: EntityManager,
  origin: Pick<OutboxMessage, "id" | "topic" | "attempts" | "isBulk">,
  failedMails: MailAttempt[] = [],
): Effect {
  const { services } = delivery;
  const host = new URL(services.settings.baseUrl).hostname;
  let mails = 0;
  return {
    id: origin.id,
    manager,
    now: services.clock.now(),
    services,
    sendMail: async (mail) => {
      if (isErasedAddress(mail.to)) return; // a deleted account: whatever the handler meant to say, nobody is there
      const messageId = `<${mails++ === 0 ? origin.id : `${origin.id}.${mails}`}@${host}>`;
      const attempt = { mail, messageId, outboxId: origin.id, topic: origin.topic, attempts: origin.attempts, at: services.clock.now() };
      try {
        await delivery.mail.send({ ...mail, messageId });
      } catch (error) {
        failedMails.push(attempt);
        throw error;
      }
      await recordSentMail(manager, attempt);
    },
    announce: (topic, payload) => announce(manager, services.clock.now(), topic, payload, origin),
  };
}

async function postpone(delivery: Delivery, message: OutboxMessage, error: unknown, failedMails: readonly MailAttempt[]): Promise<void> {
  const now = delivery.services.clock.now();
  const isDead = message.attempts >= maxAttempts || error instanceof UndeliverableError;
  delivery.services.metrics.messages.inc({ outcome: isDead ? "given_up" : "postponed" });
  const delay = Math.min(firstDelaySeconds * 2 ** (message.attempts - 1), longestDelaySeconds);
  delivery.services.log[isDead ? "error" : "warn"](
    { err: error, topic: message.topic, messageId: message.id, attempts: message.attempts },
    isDead ? "an outbox message is given up" : "an outbox message will be tried again",
  );
  await delivery.transactions.run(async (manager) => {
    await manager.query(
      `update outbox_message set leased_until = null, available_at = $3, last_error = $4, failed_at = $5
       where id = $1 and attempts = $2 and done_at is null`,
      [message.id, message.attempts, secondsAfter(now, delay), describeError(error), isDead ? now : null],
    );
    await recordFailedMails(manager, failedMails, error instanceof UndeliverableError ? "REFUSED" : "WAITING");
    if (isDead) await closeWaitingMails(manager, message.id, "GIVEN_UP");
  });
}

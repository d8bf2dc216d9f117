import type { EntityManager } from "typeorm";
import type { Preparation } from "../use-cases/use-case.ts";
import { consume } from "./consume.ts";

const hourSeconds = 3600;

/**
 * Counts one mail to an address and says whether it may still be sent: a stranger cannot fill somebody's mailbox.
 * Every flow that anyone can start by typing an address asks here before announcing its mail; they share one count.
 */
export async function countMail(uc: Preparation, address: string): Promise<{ allowed: boolean; retryAfterSeconds: number }> {
  const count = (manager: EntityManager) =>
    consume(manager, {
      key: `mail:${uc.services.secrets.hmac("mail-count", address.toLowerCase()).toString("base64url")}`,
      points: uc.services.settings.mailsPerAddressPerHour,
      windowSeconds: hourSeconds,
      now: uc.now,
    });
  return uc.survive(count);
}

import type { EntityManager } from "typeorm";
import { newId } from "../../platform/database/new-id.ts";
import { rowOf } from "../../platform/database/statements.ts";
import { describeDevice } from "./describe-device.ts";

export interface OpenedSession {
  readonly userId: string;
  readonly userAgent: string;
  readonly maskedIp: string;
  readonly createdAt: Date;
}

/** Notes where the account is used from. True when it had been used before, and never from there. */
export async function rememberDevice(manager: EntityManager, { userId, userAgent, maskedIp, createdAt }: OpenedSession): Promise<boolean> {
  const noted = await rowOf<{ isNew: boolean; isFirst: boolean }>(
    manager,
    `insert into user_device as d (id, user_id, device, masked_ip, first_seen_at, last_seen_at) values ($1, $2, $3, $4, $5, $5)
     on conflict (user_id, device, masked_ip) do update set last_seen_at = greatest(d.last_seen_at, excluded.last_seen_at)
     returning xmax = 0 as "isNew", not exists (select from user_device o where o.user_id = $2) as "isFirst"`,
    [newId(createdAt), userId, describeDevice(userAgent, "fr"), maskedIp, createdAt],
  );
  return noted?.isNew === true && !noted.isFirst;
}

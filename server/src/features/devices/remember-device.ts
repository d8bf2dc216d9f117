import { policy } from "../../platform/config/policy.ts";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { newId } from "../../platform/database/new-id.ts";
import { rowOf } from "../../platform/database/statements.ts";
import { maskIp } from "../../platform/sessions/mask-ip.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { addBrowser, forgetBrowser, lockBrowser, rotateBrowser } from "./browsers.ts";
import { isStaff } from "../staff/index.ts";

interface Opened {
  readonly userId: string;
  readonly sessionId: string;
  /** Not to be asked for the second factor here for thirty days. Without effect for staff. */
  readonly trust: boolean;
}

/**
 * Both factors were shown in this browser: notes it, so that it is known again, and trusts it when asked to. The owner is told by mail of a
 * browser that is new to them, but the very first. Call it once the session is locked: whatever ends sessions ends trust after them.
 */
export async function rememberDevice(uc: UseCase, { userId, sessionId, trust }: Opened): Promise<void> {
  const device = await noteDevice(uc, userId, await knownOrNewBrowser(uc));
  await uc.manager.query(`update user_session set device_id = $2 where id = $1`, [sessionId, device.id]);
  if (trust && !(await isStaff(uc.manager, userId))) {
    await uc.manager.query(`update user_device set trusted_at = $2, trusted_until = $3 where id = $1`, [
      device.id,
      uc.now,
      secondsAfter(uc.now, policy.devices.trustSeconds),
    ]);
    await uc.announce("device.trusted", { deviceId: device.id });
  } else if (device.isNew && !device.isFirst) {
    await uc.announce("device.appeared", { deviceId: device.id });
  }
}

async function knownOrNewBrowser(uc: UseCase): Promise<string> {
  const browser = await lockBrowser(uc);
  if (browser?.standing === "COPY") await forgetBrowser(uc.manager, browser.cookie.browserId);
  if (!browser || browser.standing === "COPY") return addBrowser(uc);
  await rotateBrowser(uc, browser);
  return browser.cookie.browserId;
}

interface NotedDevice {
  readonly id: string;
  readonly isNew: boolean;
  /** No browser was noted for this account before. */
  readonly isFirst: boolean;
}

async function noteDevice(uc: UseCase, userId: string, browserId: string): Promise<NotedDevice> {
  const noted = await rowOf<NotedDevice>(
    uc.manager,
    `insert into user_device as d (id, user_id, browser_id, user_agent, masked_ip, first_seen_at, last_seen_at)
     values ($1, $2, $3, $4, $5, $6, $6)
     on conflict (user_id, browser_id) do update set last_seen_at = excluded.last_seen_at, user_agent = excluded.user_agent
     returning id, xmax = 0 as "isNew", not exists (select from user_device o where o.user_id = $2) as "isFirst"`,
    [newId(uc.now), userId, browserId, uc.request.userAgent.slice(0, 200), maskIp(uc.request.ip), uc.now],
  );
  if (!noted) throw new Error("A device was neither added nor found.");
  return noted;
}

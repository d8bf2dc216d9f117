import { rowOf } from "../../platform/database/statements.ts";
import type { Preparing, UseCase } from "../../platform/use-cases/use-case.ts";
import { findBrowser, forgetBrowser, lockBrowser, rotateBrowser } from "./browsers.ts";

/**
 * The browser that calls, when this account was opened from it before with both factors; null otherwise. Proved by its cookie: what a browser
 * says of itself and the network it comes from can be imitated. An absent account costs the same reads.
 */
export async function findKnownBrowser(call: Preparing, userId: string | null): Promise<string | null> {
  const browser = await findBrowser(call.db, call.request.held.deviceToken, call.now);
  if (!browser) return null;
  const rows = await call.db.query<unknown>(`select 1 from user_device where user_id = $1 and browser_id = $2`, [userId, browser.id]);
  return rows.length === 1 && browser.standing !== "COPY" ? browser.id : null;
}

/**
 * After the right password: the device when this browser is trusted for this account, and not one of an agent; its cookie is replaced. Null:
 * the second factor is to be shown. A value that was replaced before ends the trust for good, whatever becomes of this sign-in.
 */
export async function passAsTrustedDevice(uc: UseCase, userId: string): Promise<string | null> {
  const seen = await findBrowser(uc.manager, uc.request.held.deviceToken, uc.now);
  if (seen?.standing === "COPY") await uc.survive((manager) => forgetBrowser(manager, seen.id));
  const browser = await lockBrowser(uc);
  if (!browser || browser.standing === "COPY") return null;
  const { browserId } = browser.cookie;
  const device = await rowOf<{ id: string }>(
    uc.manager,
    `update user_device d set last_seen_at = $3, user_agent = $4
     where user_id = $1 and browser_id = $2 and trusted_until > $3 and not exists (select from staff_role r where r.user_id = d.user_id)
     returning id`,
    [userId, browserId, uc.now, uc.request.userAgent.slice(0, 200)],
  );
  if (!device) return null;
  await rotateBrowser(uc, browser);
  return device.id;
}

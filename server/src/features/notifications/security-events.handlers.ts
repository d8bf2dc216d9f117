import { SECURITY_EVENTS, securityEvents, type SecurityEvent } from "@portail-tic/shared/notifications/security-events";
import { rowOf } from "../../platform/database/statements.ts";
import { onEvent, type Effect, type EventHandler } from "../../platform/outbox/event.ts";
import { notify } from "./notify.ts";

interface About {
  readonly userId?: string;
  readonly deviceId?: string;
}

/** The mail leaves from where the thing happened; here it is told in the portal too, to whoever signs in next. */
const tell = (event: SecurityEvent): EventHandler =>
  onEvent<{ userId?: string; deviceId?: string }>(event, async (effect, about) => {
    const userId = await ownerOf(effect, about);
    if (userId === null) return;
    await notify(effect, { kind: "ACCOUNT_SECURITY", userIds: [userId], params: { event }, link: securityEvents[event].link });
  });

async function ownerOf(effect: Effect, { userId, deviceId }: About): Promise<string | null> {
  if (userId !== undefined) return userId;
  const device = await rowOf<{ userId: string }>(effect.manager, `select user_id as "userId" from user_device where id = $1`, [
    deviceId ?? null,
  ]);
  return device?.userId ?? null;
}

export const securityEventsHandlers = SECURITY_EVENTS.map(tell);

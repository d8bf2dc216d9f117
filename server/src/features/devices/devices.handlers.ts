import { rowOf } from "../../platform/database/statements.ts";
import { onEvent, type EventHandler, type Mail } from "../../platform/outbox/event.ts";
import { findUser, type User } from "../users/index.ts";
import { newDeviceMail, trustedDeviceMail, type MailedDevice } from "./device.mails.ts";

const tellOwner = (topic: string, write: (user: User, device: MailedDevice, devicesUrl: string) => Mail): EventHandler =>
  onEvent<{ deviceId: string }>(topic, async (effect, { deviceId }) => {
    const device = await rowOf<MailedDevice & { userId: string }>(
      effect.manager,
      `select user_id as "userId", user_agent as "userAgent", masked_ip as "maskedIp", first_seen_at as "firstSeenAt", trusted_at as "trustedAt",
              trusted_until as "trustedUntil"
       from user_device where id = $1`,
      [deviceId],
    );
    const user = device && (await findUser(effect.manager, device.userId));
    if (user) await effect.sendMail(write(user, device, `${effect.services.settings.baseUrl}/mon-compte/sessions`));
  });

export const devicesHandlers = [tellOwner("device.appeared", newDeviceMail), tellOwner("device.trusted", trustedDeviceMail)];

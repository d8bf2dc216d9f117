import { notificationKinds } from "@portail-tic/shared/notifications/notification-kinds";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import { rowOf } from "../../platform/database/statements.ts";
import { onEvent } from "../../platform/outbox/event.ts";
import { findUser } from "../users/index.ts";
import { digestMail } from "./digest.mails.ts";
import { letterOf } from "./letters.ts";
import { NotificationEntity } from "./notification.entity.ts";
import { notify } from "./notify.ts";

/** What protects the account goes to the login address, the rest to the contact address. */
const sendLetter = onEvent<{ notificationId: string }>("notification.mail", async (effect, { notificationId }) => {
  const notification = await effect.manager.findOneBy(NotificationEntity, { id: notificationId });
  const reader = notification && (await findUser(effect.manager, notification.userId));
  if (!notification || reader?.status !== "ACTIVE") return;
  const words = await letterOf(notification.kind)?.(effect, notification.params, reader);
  if (!words) return;
  const { label, ...content } = words;
  const to = notificationKinds[notification.kind].family === "SECURITY" ? reader.loginEmail : reader.contactEmail;
  const action = { label, url: `${effect.services.settings.baseUrl}${notification.link}` };
  await effect.sendMail({
    ...composeMail(to, reader.language, { ...content, action }),
    about: { userId: reader.id, kind: notification.kind },
  });
});

const sendDigest = onEvent<{ userId: string; slot: string }>("notification.digest", async (effect, { userId, slot }) => {
  const reader = await findUser(effect.manager, userId);
  if (reader?.status !== "ACTIVE") return;
  const news = await effect.manager.find(NotificationEntity, {
    where: { userId, digestedAt: new Date(slot) },
    order: { createdAt: "ASC", id: "ASC" },
  });
  if (news.length > 0) await effect.sendMail(digestMail(reader, news, effect.services.settings.baseUrl));
});

/** A mail server refused an address for good: no mail can say so, the portal does, once a day and address. */
const tellRefusal = onEvent<{ deliveryId: string }>("mail.refused", async (effect, { deliveryId }) => {
  const delivery = await rowOf<{ userId: string; maskedAddress: string }>(
    effect.manager,
    `select user_id as "userId", masked_to as "maskedAddress" from mail_delivery where id = $1`,
    [deliveryId],
  );
  if (!delivery) return;
  const { userId, maskedAddress } = delivery;
  await notify(effect, {
    kind: "MAIL_REFUSED",
    userIds: [userId],
    params: { maskedAddress },
    link: "/mon-compte/notifications",
    key: `${maskedAddress} ${parisDateOf(effect.now)}`,
  });
});

export const notificationsHandlers = [sendLetter, sendDigest, tellRefusal];

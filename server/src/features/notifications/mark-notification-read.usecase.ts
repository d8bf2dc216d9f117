import { markNotificationReadSchema, type MarkNotificationRead } from "@portail-tic/shared/notifications/mark-notification-read.schema";
import { rowOf } from "../../platform/database/statements.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { notificationColumns, personOf } from "./notification.queries.ts";
import type { NotificationType } from "./notification.type.ts";

/** The viewer has read one of their notifications; done twice it changes nothing. */
export const markNotificationRead = defineUseCase({
  name: "markNotificationRead",
  access: "signedIn",
  tokens: "never",
  input: markNotificationReadSchema,
  async run(uc, { id }: MarkNotificationRead): Promise<{ notification: NotificationType }> {
    const notification = await rowOf<NotificationType>(
      uc.manager,
      `update notification n set read_at = coalesce(n.read_at, $3) where n.id = $1 and n.user_id = $2 and n.in_portal
       returning ${notificationColumns}`,
      [id, personOf(uc.viewer), uc.now],
    );
    uc.audit({ subjectKind: "Notification", subjectId: id });
    return { notification: notification ?? notFound() };
  },
});

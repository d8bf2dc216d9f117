import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { forgetOldNotifications } from "./forget-old-notifications.job.ts";
import { NotificationEntity } from "./notification.entity.ts";
import { notificationsPersonalData } from "./notifications.personal-data.ts";
import { notificationsHandlers } from "./notifications.handlers.ts";
import { NotificationsResolver, UnreadNotificationsResolver } from "./notifications.resolver.ts";
import { PreferencesResolver, RecentMailsResolver } from "./preferences.resolver.ts";
import { securityEventsHandlers } from "./security-events.handlers.ts";
import { sendDigests } from "./send-digests.job.ts";

export { registerLetter, type LetterWords } from "./letters.ts";
export { notify } from "./notify.ts";

export const notificationsFeature: FeatureModule = {
  name: "notifications",
  entities: [NotificationEntity],
  resolvers: [NotificationsResolver, UnreadNotificationsResolver, PreferencesResolver, RecentMailsResolver],
  handlers: [...notificationsHandlers, ...securityEventsHandlers],
  jobs: [sendDigests, forgetOldNotifications],
  personalData: notificationsPersonalData,
};

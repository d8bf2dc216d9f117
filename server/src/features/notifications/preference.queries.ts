import {
  NOTIFICATION_FAMILIES,
  notificationFamilies,
  type DigestFrequency,
  type MailChoice,
  type NotificationFamily,
} from "@portail-tic/shared/notifications/notification-families";
import type { Reader } from "../../platform/database/reader.ts";

export interface FamilyPreference {
  readonly family: NotificationFamily;
  readonly inPortal: boolean;
  readonly mail: MailChoice;
}
export interface Preferences {
  readonly families: FamilyPreference[];
  readonly digest: DigestFrequency;
  readonly language: "fr" | "en";
}

/** How a person wants to hear of each family: what they chose, what is usual otherwise, what is locked whatever they chose. */
export async function findPreferences(db: Reader, userId: string): Promise<Preferences> {
  const [chosen, [settings]] = await Promise.all([
    db.query<FamilyPreference>(`select family, in_portal as "inPortal", mail from notification_preference where user_id = $1`, [userId]),
    db.query<{ digest: DigestFrequency; language: "fr" | "en" }>(
      `select coalesce(d.frequency, 'DAILY') as digest, u.language
       from app_user u left join notification_digest d on d.user_id = u.id where u.id = $1`,
      [userId],
    ),
  ]);
  const families = NOTIFICATION_FAMILIES.map((family) => {
    const { isLocked, usual } = notificationFamilies[family];
    const own = isLocked ? undefined : chosen.find((preference) => preference.family === family);
    return { family, inPortal: own?.inPortal ?? usual.inPortal, mail: own?.mail ?? usual.mail };
  });
  return { families, digest: settings?.digest ?? "DAILY", language: settings?.language ?? "fr" };
}

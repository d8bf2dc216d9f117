import { at } from "@portail-tic/shared/kernel/verdict";
import {
  judgePreference,
  updateNotificationPreferencesSchema,
  type UpdateNotificationPreferences,
} from "@portail-tic/shared/notifications/update-notification-preferences.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockCurrentUser, setLanguage } from "../users/index.ts";
import { findPreferences, type Preferences } from "./preference.queries.ts";

/** Event family × channel, how often the gathered mail leaves, language of the mails: one save. */
export const updateNotificationPreferences = defineUseCase({
  name: "updateNotificationPreferences",
  access: "signedIn",
  tokens: "never",
  input: updateNotificationPreferencesSchema,
  async run(uc, { families, digest, language }: UpdateNotificationPreferences): Promise<{ preferences: Preferences }> {
    const { id } = await lockCurrentUser(uc);
    families.forEach((choice, index) => enforce(at(["families", String(index)], judgePreference(choice))));

    for (const { family, inPortal, mail } of families) {
      await uc.manager.query(
        `insert into notification_preference (user_id, family, in_portal, mail) values ($1, $2, $3, $4)
         on conflict (user_id, family) do update set in_portal = excluded.in_portal, mail = excluded.mail`,
        [id, family, inPortal, mail],
      );
    }
    await uc.manager.query(
      `insert into notification_digest (user_id, frequency) values ($1, $2) on conflict (user_id) do update set frequency = excluded.frequency`,
      [id, digest],
    );
    await setLanguage(uc.manager, id, language);
    uc.audit({ subjectKind: "User", subjectId: id, details: { families, digest, language } });
    return { preferences: await findPreferences(uc.manager, id) };
  },
});

import * as z from "zod/mini";
import { allow, deny, type Verdict } from "../kernel/verdict.ts";
import { DIGEST_FREQUENCIES, MAIL_CHOICES, NOTIFICATION_FAMILIES, notificationFamilies } from "./notification-families.ts";

/** How somebody wants to hear of what happens; families left out keep what they had. */
export const updateNotificationPreferencesSchema = z.object({
  families: z
    .array(
      z.object({
        family: z.enum(NOTIFICATION_FAMILIES, { error: "INVALID_VALUE" }),
        inPortal: z.boolean({ error: "INVALID_VALUE" }),
        mail: z.enum(MAIL_CHOICES, { error: "INVALID_VALUE" }),
      }),
      { error: "INVALID_VALUE" },
    )
    .check(z.maxLength(50, { error: "TOO_MANY" })),
  digest: z.enum(DIGEST_FREQUENCIES, { error: "INVALID_VALUE" }),
  language: z.enum(["fr", "en"], { error: "INVALID_VALUE" }),
});
export type UpdateNotificationPreferences = z.infer<typeof updateNotificationPreferencesSchema>;

/** May this be chosen? What protects the account and the money is always told, at once. */
export function judgePreference({ family, inPortal, mail }: UpdateNotificationPreferences["families"][number]): Verdict {
  const isUsual = inPortal && mail === "NOW";
  return notificationFamilies[family].isLocked && !isUsual ? deny("NOTIFICATION_ALWAYS_SENT") : allow();
}

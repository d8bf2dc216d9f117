import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

/** What was told to a person, how they want to be told, and what became of the mails. */
export const notificationsPersonalData: PersonalData = {
  columns: {
    "notification.user_id": { file: "notifications", atDeletion: "DELETE" },
    "notification_preference.user_id": { file: "notification-preferences", atDeletion: "DELETE" },
    "notification_digest.user_id": { file: "notification-preferences-digest", atDeletion: "DELETE" },
    "mail_delivery.user_id": { file: "mails", atDeletion: "DELETE" },
  },
  files: [
    {
      name: "notifications",
      about: { fr: "Vos notifications.", en: "Your notifications." },
      sql: `select kind, link, in_portal as "inPortal", mail, created_at as "createdAt", read_at as "readAt" from notification
        where user_id = $1 order by created_at, id`,
    },
    {
      name: "notification-preferences",
      about: { fr: "Comment vous voulez être prévenu.", en: "How you want to be told." },
      sql: `select family, in_portal as "inPortal", mail from notification_preference where user_id = $1 order by family`,
    },
    {
      name: "notification-preferences-digest",
      about: { fr: "Le rythme de votre résumé par courriel.", en: "How often you get the digest by e-mail." },
      sql: `select frequency from notification_digest where user_id = $1`,
    },
    {
      name: "mails",
      about: {
        fr: "Les messages qui vous ont été envoyés : sujet, adresse masquée, état et dates, sans leur texte.",
        en: "Messages sent to you: subject, masked address, state and dates, without their text.",
      },
      sql: `select kind, masked_to as "maskedTo", state, attempts, first_tried_at as "firstTriedAt", last_tried_at as "lastTriedAt"
        from mail_delivery where user_id = $1 order by first_tried_at, id`,
    },
  ],
};

import {
  notificationFamilies,
  NOTIFICATION_FAMILIES,
  type DigestFrequency,
  type MailChoice,
  type NotificationFamily,
} from "@portail-tic/shared/notifications/notification-families";
import { Field, InputType, ObjectType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { languageEnum } from "../users/index.ts";

const familyEnum = registerEnum(
  "NotificationFamily",
  Object.fromEntries(NOTIFICATION_FAMILIES.map((family) => [family, notificationFamilies[family].en.explanation])) as Record<
    NotificationFamily,
    string
  >,
  "What people choose about. New families may appear.",
);
const mailChoiceEnum = registerEnum(
  "MailChoice",
  { NOW: "One mail at once.", DIGEST: "In the gathered mail.", NONE: "No mail." },
  "When a mail leaves.",
);
const frequencyEnum = registerEnum(
  "DigestFrequency",
  { DAILY: "Every morning, when there is news.", WEEKLY: "On Monday morning, when there is news." },
  "How often the gathered mail leaves.",
);

@ObjectType("NotificationPreference", { description: "How the viewer hears of one family of events." })
export class NotificationPreference {
  @Field(() => familyEnum, { description: "The family." })
  family!: NotificationFamily;
  @Field(() => Boolean, { description: "Shown in the portal?" })
  inPortal!: boolean;
  @Field(() => mailChoiceEnum, { description: "When a mail leaves." })
  mail!: MailChoice;
}

@ObjectType("NotificationPreferences", { description: "How the viewer hears of what happens." })
export class NotificationPreferences {
  @Field(() => [NotificationPreference], { description: "Every family, in the order of the page." })
  families!: NotificationPreference[];
  @Field(() => frequencyEnum, { description: "How often the gathered mail leaves." })
  digest!: DigestFrequency;
  @Field(() => languageEnum, { description: "Language of the mails." })
  language!: "fr" | "en";
}

@InputType("NotificationPreferenceInput", { description: "How to hear of one family of events." })
export class NotificationPreferenceInput {
  @Field(() => String, { description: "A NotificationFamily." })
  family!: string;
  @Field(() => Boolean, { description: "Show it in the portal?" })
  inPortal!: boolean;
  @Field(() => String, { description: "NOW, DIGEST or NONE." })
  mail!: string;
}

@InputType("UpdateNotificationPreferencesInput", { description: "How to hear of what happens." })
export class UpdateNotificationPreferencesInput {
  @Field(() => [NotificationPreferenceInput], { description: "Families left out keep what they had." })
  families!: NotificationPreferenceInput[];
  @Field(() => String, { description: "DAILY or WEEKLY." })
  digest!: string;
  @Field(() => String, { description: "Language of the mails: fr or en." })
  language!: string;
}

export const UpdateNotificationPreferencesPayload = payloadOf("UpdateNotificationPreferencesPayload", {
  preferences: { type: () => NotificationPreferences, description: "All of them, as they are now." },
});

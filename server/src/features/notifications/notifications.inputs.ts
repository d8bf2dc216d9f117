import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { NotificationType } from "./notification.type.ts";

@InputType("MarkNotificationReadInput", { description: "A notification that was read." })
export class MarkNotificationReadInput {
  @Field(() => ID, { description: "The notification." })
  id!: string;
}

export const MarkNotificationReadPayload = payloadOf("MarkNotificationReadPayload", {
  notification: { type: () => NotificationType, description: "The notification, read." },
});
export const MarkAllNotificationsReadPayload = payloadOf("MarkAllNotificationsReadPayload", {
  done: { type: () => Boolean, description: "True when nothing is left unread." },
});

import { notificationFamilies, type NotificationFamily } from "@portail-tic/shared/notifications/notification-families";
import { notificationKinds, type NotificationKind, type NotificationParams } from "@portail-tic/shared/notifications/notification-kinds";
import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";

const kinds = Object.entries(notificationKinds) as [NotificationKind, { family: NotificationFamily }][];

export const notificationKindEnum = registerEnum(
  "NotificationKind",
  Object.fromEntries(kinds.map(([kind, { family }]) => [kind, `One of: ${notificationFamilies[family].en.title}.`])) as Record<
    NotificationKind,
    string
  >,
  "What happened. New kinds may appear.",
);
export const notificationOrderEnum = registerEnum(
  "NotificationOrder",
  { UNREAD_FIRST: "Those not read yet, then the others; newest first.", CREATED_DESC: "Newest first." },
  "Order of the notifications.",
);

@ObjectType("Notification", { description: "Something that happened to the viewer." })
export class NotificationType {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => notificationKindEnum, { description: "What happened." })
  kind!: NotificationKind;
  params!: NotificationParams[NotificationKind];
  @Field(() => String, { description: "Where it can be seen or acted upon: a path of the portal." })
  link!: string;
  @Field(() => Date, { description: "When it happened." })
  createdAt!: Date;
  @Field(() => Date, { nullable: true, description: "When the viewer read it; null until then." })
  readAt!: Date | null;
}

export const { Connection: NotificationConnection } = connectionOf("Notification", () => NotificationType);

import { titleOf } from "@portail-tic/shared/notifications/notification-kinds";
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { isFullySignedIn } from "../../platform/sessions/viewer.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { ViewerType } from "../users/index.ts";
import { markAllNotificationsRead } from "./mark-all-notifications-read.usecase.ts";
import { markNotificationRead } from "./mark-notification-read.usecase.ts";
import { countUnread, findNotifications, type NotificationOrderName } from "./notification.queries.ts";
import { NotificationConnection, notificationOrderEnum, NotificationType } from "./notification.type.ts";
import { MarkAllNotificationsReadPayload, MarkNotificationReadInput, MarkNotificationReadPayload } from "./notifications.inputs.ts";

@Resolver(() => NotificationType)
export class NotificationsResolver {
  @Query(() => NotificationConnection, { description: "What happened to the viewer. For people only: FORBIDDEN to a token." })
  notifications(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("unread", () => Boolean, { nullable: true, description: "True: only those not read yet." }) unread: boolean | null,
    @Arg("orderBy", () => notificationOrderEnum, { nullable: true, defaultValue: "UNREAD_FIRST", description: "Order of the list." })
    orderBy: NotificationOrderName | null,
  ): Promise<Connection<NotificationType>> {
    return findNotifications(ctx, args, unread === true, orderBy ?? "UNREAD_FIRST");
  }

  @FieldResolver(() => String, { description: "What happened, in the language of the request." })
  title(@Ctx() { request }: RequestContext, @Root() { kind, params }: NotificationType): string {
    return titleOf(kind, params, request.language);
  }

  @Mutation(() => MarkNotificationReadPayload, { description: "The viewer has read one of their notifications." })
  markNotificationRead(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => MarkNotificationReadInput, { description: "The notification." }) input: MarkNotificationReadInput,
  ): Promise<Payload> {
    return runUseCase(ctx, markNotificationRead, input);
  }

  @Mutation(() => MarkAllNotificationsReadPayload, { description: "The viewer has read all their notifications." })
  markAllNotificationsRead(@Ctx() ctx: RequestContext): Promise<Payload> {
    return runUseCase(ctx, markAllNotificationsRead, {});
  }
}

@Resolver(() => ViewerType)
export class UnreadNotificationsResolver {
  @FieldResolver(() => Int, { description: "Notifications not read yet, 100 at most; 0 for nobody and for a token." })
  unreadNotificationCount(@Ctx() ctx: RequestContext): Promise<number> | number {
    return ctx.viewer.kind === "session" && isFullySignedIn(ctx.viewer) ? countUnread(ctx, ctx.viewer.userId) : 0;
  }
}

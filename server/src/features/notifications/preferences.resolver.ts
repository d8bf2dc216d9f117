import { mailSubjectOf } from "@portail-tic/shared/notifications/mail-subjects";
import { notificationFamilies } from "@portail-tic/shared/notifications/notification-families";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { findRecentMails } from "./mail-delivery.queries.ts";
import { MailDeliveryType } from "./mail-delivery.type.ts";
import { personOf } from "./notification.queries.ts";
import { findPreferences, type Preferences } from "./preference.queries.ts";
import {
  NotificationPreference,
  NotificationPreferences,
  UpdateNotificationPreferencesInput,
  UpdateNotificationPreferencesPayload,
} from "./preference.type.ts";
import { updateNotificationPreferences } from "./update-notification-preferences.usecase.ts";

@Resolver(() => NotificationPreference)
export class PreferencesResolver {
  @Query(() => NotificationPreferences, {
    description: "How the viewer hears of what happens. For people only: FORBIDDEN to a token.",
  })
  notificationPreferences(@Ctx() { db, viewer }: RequestContext): Promise<Preferences> {
    return findPreferences(db, personOf(viewer));
  }

  @FieldResolver(() => String, { description: "Its name, in the language of the request." })
  title(@Ctx() { request }: RequestContext, @Root() { family }: NotificationPreference): string {
    return notificationFamilies[family][request.language].title;
  }

  @FieldResolver(() => String, { description: "What belongs to it, in the language of the request." })
  explanation(@Ctx() { request }: RequestContext, @Root() { family }: NotificationPreference): string {
    return notificationFamilies[family][request.language].explanation;
  }

  @FieldResolver(() => Boolean, { description: "Always told in both places: it protects the account and the money." })
  isLocked(@Root() { family }: NotificationPreference): boolean {
    return notificationFamilies[family].isLocked;
  }

  @Mutation(() => UpdateNotificationPreferencesPayload, { description: "Chooses how to hear of what happens." })
  updateNotificationPreferences(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => UpdateNotificationPreferencesInput, { description: "The choices." }) input: UpdateNotificationPreferencesInput,
  ): Promise<Payload> {
    return runUseCase(ctx, updateNotificationPreferences, input);
  }
}

@Resolver(() => MailDeliveryType)
export class RecentMailsResolver {
  @Query(() => [MailDeliveryType], { description: "The last mails to the viewer. For people only: FORBIDDEN to a token." })
  recentMails(@Ctx() ctx: RequestContext): Promise<MailDeliveryType[]> {
    return findRecentMails(ctx);
  }

  @FieldResolver(() => String, { description: "What it was about, in the language of the request." })
  subject(@Ctx() { request }: RequestContext, @Root() { kind }: MailDeliveryType): string {
    return mailSubjectOf(kind, request.language);
  }
}

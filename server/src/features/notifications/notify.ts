import { notificationFamilies } from "@portail-tic/shared/notifications/notification-families";
import { notificationKinds, type NotificationKind, type NotificationParams } from "@portail-tic/shared/notifications/notification-kinds";
import { newId } from "../../platform/database/new-id.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import type { Effect } from "../../platform/outbox/event.ts";
import { letterOf } from "./letters.ts";

/** What happened, and to whom. */
export interface Happening<K extends NotificationKind> {
  readonly kind: K;
  readonly userIds: readonly string[];
  readonly params: NotificationParams[K];
  /** Path inside the portal where it can be seen or acted upon. */
  readonly link: `/${string}`;
  /** Names the event when the message in hand does not: from a job. */
  readonly key?: string;
}

interface Told {
  readonly id: string;
  readonly mail: "NOW" | "DIGEST" | "NONE";
}

/**
 * Tells people of an event the way each of them chose: in the portal, by a mail at once (a message of its own, so that one address that
 * fails repeats no other), by the gathered mail, or not at all. Once per event and person, however often it is called. Only active accounts: an account
 * being deleted meanwhile is waited for, or its row would come after the deletion.
 */
export async function notify<K extends NotificationKind>(effect: Effect, happening: Happening<K>): Promise<void> {
  const { kind, params, link, key = effect.id } = happening;
  const userIds = [...new Set(happening.userIds)];
  const { family } = notificationKinds[kind];
  const { usual, isLocked } = notificationFamilies[family];
  const told = await rowsOf<Told>(
    effect.manager,
    `insert into notification (id, user_id, kind, event_key, params, link, in_portal, mail, created_at)
     select t.id, t.user_id, $3, $4, $5, $6, t.in_portal, t.mail, $7
     from (
       select n.id, u.id as user_id, coalesce(p.in_portal, $8) as in_portal,
         case when $9 then coalesce(p.mail, $10) else 'NONE' end as mail
       from unnest($1::uuid[], $2::uuid[]) as n (id, user_id) join app_user u on u.id = n.user_id and u.status = 'ACTIVE'
       left join notification_preference p on p.user_id = u.id and p.family = $11 and not $12
       for share of u) t
     where t.in_portal or t.mail <> 'NONE'
     on conflict (user_id, kind, event_key) do nothing returning id, mail`,
    [
      userIds.map(() => newId(effect.now)),
      userIds,
      kind,
      key,
      JSON.stringify(params),
      link,
      effect.now,
      usual.inPortal,
      letterOf(kind) !== undefined,
      usual.mail,
      family,
      isLocked,
    ],
  );
  for (const { id, mail } of told) if (mail === "NOW") await effect.announce("notification.mail", { notificationId: id });
}

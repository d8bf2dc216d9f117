import type { NotificationKind, NotificationParams } from "@portail-tic/shared/notifications/notification-kinds";
import type { MailContent } from "../../integrations/mail/compose-mail.ts";
import type { Effect } from "../../platform/outbox/event.ts";
import type { User } from "../users/index.ts";

/** What a letter says; `label` is the button that leads to the notification's place. */
export type LetterWords = Omit<MailContent, "action"> & { readonly label: string };

/**
 * Writes the mail of a notification in its reader's language, from the state as it is when the mail leaves. Null when there is nothing
 * to say any more (the request was decided meanwhile).
 */
export type Letter<K extends NotificationKind> = (
  effect: Effect,
  params: NotificationParams[K],
  reader: User,
) => Promise<LetterWords | null>;

const letters = new Map<NotificationKind, Letter<NotificationKind>>();

/** Called once by the feature that knows the event, when it is loaded. A kind without a letter is told in the portal only. */
export function registerLetter<K extends NotificationKind>(kind: K, write: Letter<K>): void {
  if (letters.has(kind)) throw new Error(`Two letters are registered for ${kind}.`);
  letters.set(kind, write as Letter<NotificationKind>);
}

export function letterOf(kind: NotificationKind): Letter<NotificationKind> | undefined {
  return letters.get(kind);
}

import { titleOf } from "@portail-tic/shared/notifications/notification-kinds";
import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { composeMail } from "../../integrations/mail/compose-mail.ts";
import type { Mail } from "../../platform/outbox/event.ts";
import type { User } from "../users/index.ts";
import type { NotificationEntity } from "./notification.entity.ts";

const LISTED = 50;

/** Everything that was to be gathered since the last one, oldest first. The whole list is in the portal. */
export function digestMail(reader: User, news: readonly NotificationEntity[], baseUrl: string): Mail {
  const { language } = reader;
  const words = texts[language];
  const more = news.length - LISTED;
  return {
    ...composeMail(reader.contactEmail, language, {
      subject: words.subject(news.length),
      title: words.hello(reader.firstName),
      paragraphs: [words.since],
      facts: [
        ...news
          .slice(0, LISTED)
          .map(({ kind, params, createdAt }) => [formatInstant(createdAt, language), titleOf(kind, params, language)] as const),
        ...(more > 0 ? [words.more(more)] : []),
      ],
      action: { label: words.action, url: `${baseUrl}/notifications` },
      closing: words.closing(`${baseUrl}/mon-compte/notifications`),
    }),
    about: { userId: reader.id, kind: "notification.digest" },
  };
}

const texts = {
  fr: {
    subject: (count: number) => `Votre récapitulatif : ${count} ${count > 1 ? "nouveautés" : "nouveauté"}`,
    hello: (name: string) => `Bonjour ${name},`,
    since: "Voici ce qui s'est passé sur le portail et que vous avez demandé à recevoir en un seul message.",
    more: (count: number) => ["Et aussi", `${count} autres, à lire sur le portail`] as const,
    action: "Voir mes notifications",
    closing: (url: string) => `Vous recevez ce récapitulatif parce que vous l'avez choisi. Pour en changer : ${url}`,
  },
  en: {
    subject: (count: number) => `Your summary: ${count} ${count > 1 ? "news items" : "news item"}`,
    hello: (name: string) => `Hello ${name},`,
    since: "Here is what happened on the portal and what you asked to receive in a single message.",
    more: (count: number) => ["And also", `${count} more, to read on the portal`] as const,
    action: "See my notifications",
    closing: (url: string) => `You receive this summary because you chose it. To change that: ${url}`,
  },
} satisfies Record<Language, unknown>;

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import type { MessagesPageQuery } from "../gql/graphql.ts";
import { ExchangeFiles } from "./exchange-files.tsx";
import { threadMessages } from "../thread-messages.ts";

type Message = MessagesPageQuery["refundMessages"]["edges"][number]["node"];

/** What was written by both sides, the last message first. */
export function MessageThread({ messages }: { messages: readonly Message[] }) {
  const m = useMessages(threadMessages);
  const { moment } = useFormats();
  if (messages.length === 0) {
    return (
      <EmptyState title={m.empty}>
        <p>{m.emptyHelp}</p>
      </EmptyState>
    );
  }
  return messages.map(({ id, side, author, body, sentAt, isUnread, documents }) => (
    <article key={id} className={`message${side === "OFFICE" ? " message--office" : ""}`} aria-labelledby={`message-${id}`}>
      <h3 id={`message-${id}`} className="fr-text--md fr-mb-1w">
        {m.from(author, moment(sentAt))} {isUnread && <Badge tone="new">{m.unread}</Badge>}
      </h3>
      <p className="typed-words">{body}</p>
      {documents.length > 0 && <ExchangeFiles files={documents} />}
    </article>
  ));
}

import { useEffect, useState, type ReactNode } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Page, Section } from "../../../ui/page.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { Said } from "../../../ui/said.tsx";
import {
  MarkRefundMessagesReadDocument,
  SendRefundMessageDocument,
  type MessagesPageQuery,
  type SendRefundMessageInput,
} from "../gql/graphql.ts";
import { threadMessages } from "../thread-messages.ts";
import { MessageForm } from "./message-form.tsx";
import { MessageThread } from "./message-thread.tsx";

interface MessagesOfRequestProps {
  readonly data: Pick<MessagesPageQuery, "refundRequest" | "refundMessages">;
  readonly suite: string | undefined;
  readonly lead: string;
  readonly back: ReactNode;
}

/** The thread of one request, the same for both sides. Reading it marks it as read, up to what is shown. */
export function MessagesOfRequest({ data: { refundRequest: request, refundMessages }, suite, lead, back }: MessagesOfRequestProps) {
  const m = useMessages(threadMessages);
  const { date } = useFormats();
  const mutate = useMutate();
  const [sent, setSent] = useState(0);
  // Sent again after an answer that was lost, a message goes once.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const messages = refundMessages.edges.map(({ node }) => node);
  const newestUnread = messages.find(({ isUnread }) => isUnread)?.id;
  useEffect(() => {
    // What cannot be marked now stays unread: it is marked at the next visit.
    if (newestUnread) mutate(MarkRefundMessagesReadDocument, { input: { messageId: newestUnread } }).catch(() => undefined);
  }, [newestUnread, mutate]);
  const send = async (typed: SendRefundMessageInput) => {
    const options = { refetchQueries: ["MessagesPage"], awaitRefetchQueries: true };
    const input = { ...typed, idempotencyKey: key };
    const { problems } = (await mutate(SendRefundMessageDocument, { input }, options)).sendRefundMessage;
    const isKnown = problems.some(({ code }) => code === "IDEMPOTENCY_CONFLICT");
    if (isKnown || problems.length === 0) setKey(crypto.randomUUID());
    if (problems.length === 0) setSent((count) => count + 1);
    return isKnown ? [{ code: "IDEMPOTENCY_CONFLICT", path: [], message: m.sentBefore }] : problems;
  };
  return (
    <Page title={m.title(request.number)} lead={request.structure.name} narrow>
      <p>{lead}</p>
      <Said text={sent > 0 ? m.sent : null} />
      {request.canSendMessage ? (
        <Section title={m.write}>
          {request.messagesCloseOn && <p>{m.closeOn(date(request.messagesCloseOn))}</p>}
          <MessageForm key={sent} requestId={request.id} onSubmit={send} />
        </Section>
      ) : (
        <p>{m.closed}</p>
      )}
      <Section title={m.thread}>
        <MessageThread messages={messages} />
        <Pager trail={suite} pageInfo={refundMessages.pageInfo} />
      </Section>
      <p>{back}</p>
    </Page>
  );
}

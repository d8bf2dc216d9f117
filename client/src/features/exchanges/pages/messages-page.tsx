import "../exchanges.css";

import { useParams, useSearch } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { TextLink } from "../../../ui/link.tsx";
import { cursorOf } from "../../../ui/pager.tsx";
import { MessagesOfRequest } from "../components/messages-of-request.tsx";
import { MessagesPageDocument } from "../gql/graphql.ts";
import { threadMessages } from "../thread-messages.ts";

interface ThreadAddress {
  readonly params: { id: string };
  readonly search: { suite?: string };
}

export const preload = ({ params, search }: ThreadAddress) =>
  preloadQuery(MessagesPageDocument, { id: params.id, after: cursorOf(search.suite) });

/** Messages about a request, for the people of the structure. */
export function MessagesPage() {
  const m = useMessages(threadMessages);
  const { id } = useParams({ from: "/authed/demandes-tic/$id/messages" });
  const { suite } = useSearch({ from: "/authed/demandes-tic/$id/messages" });
  const data = usePageQuery(MessagesPageDocument, { id, after: cursorOf(suite) });
  const back = (
    <TextLink to="/demandes-tic/$id" params={{ id }}>
      {m.back}
    </TextLink>
  );
  return <MessagesOfRequest data={data} suite={suite} lead={m.leadRequester} back={back} />;
}

/** The same thread, for the office. */
export function OfficeMessagesPage() {
  const m = useMessages(threadMessages);
  const { id } = useParams({ from: "/authed/staff/instruction/$id/messages" });
  const { suite } = useSearch({ from: "/authed/staff/instruction/$id/messages" });
  const data = usePageQuery(MessagesPageDocument, { id, after: cursorOf(suite) });
  const back = (
    <TextLink to="/instruction/$id" params={{ id }}>
      {m.back}
    </TextLink>
  );
  return <MessagesOfRequest data={data} suite={suite} lead={m.leadOffice} back={back} />;
}

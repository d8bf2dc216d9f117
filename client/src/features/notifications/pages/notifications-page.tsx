import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { shellMessages } from "../../../i18n/shell-messages.ts";
import { preloadQuery } from "../../../lib/apollo.ts";
import { present } from "../../../lib/present.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { failureText } from "../../../ui/failure.tsx";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { linkId, NotificationTable, type Notification } from "../components/notification-table.tsx";
import { MarkAllNotificationsReadDocument, MarkNotificationReadDocument, NotificationsDocument } from "../gql/graphql.ts";
import { notificationsMessages } from "../messages.ts";

interface ListSearch {
  readonly filtre?: "non-lues";
  readonly tri?: "date";
  readonly suite?: string;
}

function variablesOf({ filtre, tri, suite }: ListSearch) {
  return { after: cursorOf(suite), unread: filtre === "non-lues", orderBy: tri ? ("CREATED_DESC" as const) : ("UNREAD_FIRST" as const) };
}

export const preload = ({ search }: { search: ListSearch }) => preloadQuery(NotificationsDocument, variablesOf(search));

/** « Notifications »: what happened, unread first; the address keeps the filter and the order. */
export function NotificationsPage() {
  const m = useMessages(notificationsMessages);
  const search = useSearch({ from: "/authed/notifications" });
  const navigate = useNavigate({ from: "/notifications" });
  const { edges, pageInfo } = usePageQuery(NotificationsDocument, variablesOf(search)).notifications;
  const { said, read, readAll } = useReading();
  const narrow = (change: { [K in keyof ListSearch]: ListSearch[K] | undefined }) =>
    void navigate({ search: (kept) => present({ ...kept, ...change, suite: undefined }) });
  return (
    <Page title={m.title} lead={m.lead}>
      <div role="status">
        {said && (
          <Alert severity={said.severity}>
            <p>{said.text}</p>
          </Alert>
        )}
      </div>
      <div className="fr-mb-4w">
        <ButtonRow>
          {edges.length > 0 && (
            <Button priority="secondary" onClick={() => void readAll()}>
              {m.markAll}
            </Button>
          )}
          <ButtonLink to="/mon-compte/notifications" priority="tertiary">
            {m.choose}
          </ButtonLink>
        </ButtonRow>
      </div>
      <FilterSelect
        label={m.filter}
        value={search.filtre}
        choices={[{ value: "non-lues", label: m.unread }]}
        all={m.all}
        onChange={(filtre) => narrow({ filtre })}
      />
      <FilterSelect
        label={m.order}
        value={search.tri}
        choices={[{ value: "date", label: m.byDate }]}
        all={m.unreadFirst}
        onChange={(tri) => narrow({ tri })}
      />
      {edges.length === 0 ? (
        <EmptyState title={search.filtre ? m.emptyUnread : m.empty}>
          <p>{m.emptyHelp}</p>
        </EmptyState>
      ) : (
        <NotificationTable
          notifications={edges.map(({ node }) => node)}
          onRead={(notification, follows) => void read(notification, follows)}
        />
      )}
      <Pager trail={search.suite} pageInfo={pageInfo} />
    </Page>
  );
}

/** Reading one or all. A row that was read stays where it is; its link takes the focus the button had. */
function useReading() {
  const m = useMessages(notificationsMessages);
  const shell = useMessages(shellMessages);
  const mutate = useMutate();
  const [said, say] = useState<{ severity: "success" | "error"; text: string } | null>(null);
  const attempt = async (work: () => Promise<string | null>) => {
    try {
      const text = await work();
      say(text === null ? null : { severity: "success", text });
    } catch (error) {
      say({ severity: "error", text: `${m.failed} ${failureText(error, shell)}` });
    }
  };
  const read = ({ id }: Notification, follows: boolean) =>
    attempt(async () => {
      await mutate(MarkNotificationReadDocument, { input: { id } });
      if (follows) return null;
      document.getElementById(linkId(id))?.focus();
      return m.markedRead;
    });
  const readAll = () =>
    attempt(async () => {
      await mutate(MarkAllNotificationsReadDocument, {}, { refetchQueries: [NotificationsDocument], awaitRefetchQueries: true });
      return m.markedAll;
    });
  return { said, read, readAll };
}

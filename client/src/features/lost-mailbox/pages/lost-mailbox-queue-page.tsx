import { useNavigate, useSearch } from "@tanstack/react-router";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { lostMailboxConsoleMessages } from "../console-messages.ts";
import { LostMailboxQueueDocument, type LostMailboxStatus } from "../gql/graphql.ts";

interface QueueSearch {
  readonly etat?: LostMailboxStatus;
  readonly suite?: string;
}

const statuses: readonly LostMailboxStatus[] = ["TO_REVIEW", "APPROVED_ONCE", "DELAYED", "COMPLETED", "REJECTED", "STOPPED", "EXPIRED"];
const variablesOf = ({ etat, suite }: QueueSearch) => ({ after: cursorOf(suite), status: etat ?? null });

export const preload = ({ search }: { search: QueueSearch }) => preloadQuery(LostMailboxQueueDocument, variablesOf(search));

/** « Demandes d'accès perdus »: what two agents have to decide, the oldest first. */
export function LostMailboxQueuePage() {
  const m = useMessages(lostMailboxConsoleMessages);
  const format = useFormats();
  const search = useSearch({ from: "/authed/support/console/acces-perdus" });
  const navigate = useNavigate({ from: "/console/acces-perdus" });
  const { edges, pageInfo } = usePageQuery(LostMailboxQueueDocument, variablesOf(search)).lostMailboxRequests;
  return (
    <Page title={m.title} lead={m.lead}>
      <FilterSelect
        label={m.filter}
        value={search.etat}
        all={m.waiting}
        choices={statuses.map((status) => ({ value: status, label: m.statuses[status] }))}
        onChange={(etat) => void navigate({ search: etat ? { etat } : {} })}
      />
      {edges.length === 0 ? (
        <EmptyState title={m.empty}>
          <p>{m.emptyHelp}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={m.caption}
          hideCaption
          rows={edges.map(({ node }) => node)}
          rowKey={({ id }) => id}
          columns={[
            {
              id: "number",
              header: m.number,
              rowHeader: true,
              cell: ({ id, number }) => (
                <TextLink to="/console/acces-perdus/$id" params={{ id }}>
                  {number}
                </TextLink>
              ),
            },
            { id: "person", header: m.person, cell: ({ firstName, lastName }) => `${firstName} ${lastName}` },
            { id: "loginEmail", header: m.loginEmail, cell: ({ loginEmail }) => loginEmail },
            {
              id: "account",
              header: m.account,
              cell: ({ account }) => (account ? `${account.firstName} ${account.lastName}` : m.noAccount),
            },
            { id: "createdAt", header: m.createdAt, cell: ({ createdAt }) => format.moment(createdAt) },
            { id: "status", header: m.status, cell: ({ status }) => m.statuses[status] },
          ]}
        />
      )}
      <Pager trail={search.suite} pageInfo={pageInfo} />
    </Page>
  );
}

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
import { recoveryConsoleMessages } from "../console-messages.ts";
import { RecoveryQueueDocument, type ManagementRecoveryQueue } from "../gql/graphql.ts";
import { recoveryMessages } from "../messages.ts";

interface QueueSearch {
  readonly file?: ManagementRecoveryQueue;
  readonly suite?: string;
}

const queues = ["LETTERS", "RUNNING", "CLOSED"] as const;
const variablesOf = ({ file, suite }: QueueSearch) => ({ after: cursorOf(suite), queue: file ?? null });

export const preload = ({ search }: { search: QueueSearch }) => preloadQuery(RecoveryQueueDocument, variablesOf(search));

/** « Gestionnaires perdus »: what two agents have to decide, and the letters to post. */
export function RecoveryQueuePage() {
  const m = useMessages(recoveryConsoleMessages);
  const { ways, statuses } = useMessages(recoveryMessages);
  const format = useFormats();
  const search = useSearch({ from: "/authed/support/console/gestionnaires-perdus" });
  const navigate = useNavigate({ from: "/console/gestionnaires-perdus" });
  const { edges, pageInfo } = usePageQuery(RecoveryQueueDocument, variablesOf(search)).managementRecoveries;
  return (
    <Page title={m.title} lead={m.lead}>
      <FilterSelect
        label={m.filter}
        value={search.file}
        all={m.toDecide}
        choices={queues.map((queue) => ({ value: queue, label: m.queues[queue] }))}
        onChange={(file) => void navigate({ search: file ? { file } : {} })}
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
                <TextLink to="/gestionnaire-absent/$id" params={{ id }}>
                  {number}
                </TextLink>
              ),
            },
            { id: "structure", header: m.structure, cell: ({ structureName }) => structureName },
            { id: "requester", header: m.requester, cell: ({ requester }) => requester.displayName },
            { id: "way", header: m.way, cell: ({ way, printedAt }) => (printedAt ? `${ways[way].name} (${m.printed})` : ways[way].name) },
            { id: "createdAt", header: m.createdAt, cell: ({ createdAt }) => format.moment(createdAt) },
            { id: "status", header: m.status, cell: ({ status }) => statuses[status] },
          ]}
        />
      )}
      <Pager trail={search.suite} pageInfo={pageInfo} />
    </Page>
  );
}

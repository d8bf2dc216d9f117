import { useSearch } from "@tanstack/react-router";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Badge } from "../../../ui/badge.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { InboxTabs } from "../components/inbox-tabs.tsx";
import { BulkDecisionsDocument, type BulkDecisionFactsFragment } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";

export const preload = ({ search }: { search: { suite?: string } }) =>
  preloadQuery(BulkDecisionsDocument, { after: cursorOf(search.suite) });

/** « Décisions groupées »: the lists I decided by one act, those in progress too. */
export function BulkDecisionsPage() {
  const m = useMessages(approvalsMessages).bulkList;
  const { moment, number } = useFormats();
  const { suite } = useSearch({ from: "/authed/approbations/groupees" });
  const { edges, pageInfo } = usePageQuery(BulkDecisionsDocument, { after: cursorOf(suite) }).bulkDecisions;
  const columns: Column<BulkDecisionFactsFragment>[] = [
    {
      id: "created",
      header: m.columns.createdAt,
      rowHeader: true,
      cell: ({ id, createdAt }) => (
        <TextLink to="/approbations/groupees/$id" params={{ id }}>
          {moment(createdAt)}
        </TextLink>
      ),
    },
    { id: "verdict", header: m.columns.verdict, cell: ({ verdict }) => m.verdicts[verdict] },
    {
      id: "state",
      header: m.columns.state,
      cell: ({ finishedAt }) => <Badge tone={finishedAt ? "success" : "new"}>{finishedAt ? m.finished : m.inProgress}</Badge>,
    },
    { id: "items", header: m.columns.itemCount, cell: ({ itemCount }) => number(itemCount), align: "right" },
    { id: "decided", header: m.columns.decidedCount, cell: ({ decidedCount }) => number(decidedCount), align: "right" },
    { id: "notDecided", header: m.columns.notDecidedCount, cell: ({ notDecidedCount }) => number(notDecidedCount), align: "right" },
  ];
  return (
    <Page title={m.title} lead={m.lead}>
      <InboxTabs />
      {edges.length === 0 ? (
        <EmptyState title={m.empty}>
          <p>{m.emptyHelp}</p>
        </EmptyState>
      ) : (
        <DataTable caption={m.title} hideCaption columns={columns} rows={edges.map(({ node }) => node)} rowKey={({ id }) => id} />
      )}
      <Pager trail={suite} pageInfo={pageInfo} />
    </Page>
  );
}

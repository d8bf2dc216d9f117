import { useSearch } from "@tanstack/react-router";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { bulkMessages } from "../bulk-messages.ts";
import { decisionMessages } from "../decision-messages.ts";
import { BulkRefundDecisionsDocument, type BulkRefundDecisionsQuery } from "../gql/graphql.ts";

type Row = BulkRefundDecisionsQuery["bulkDecisions"]["edges"][number]["node"];

export const preload = ({ search }: { search: { suite?: string } }) =>
  preloadQuery(BulkRefundDecisionsDocument, { after: cursorOf(search.suite) });

/** « Décisions groupées »: the lists of requests I decided by one act, those in progress too. */
export function BulkRefundDecisionsPage() {
  const m = useMessages(bulkMessages);
  const words = useMessages(decisionMessages);
  const { moment, number } = useFormats();
  const { suite } = useSearch({ from: "/authed/staff/instruction/groupees" });
  const { edges, pageInfo } = usePageQuery(BulkRefundDecisionsDocument, { after: cursorOf(suite) }).bulkDecisions;
  const columns: Column<Row>[] = [
    {
      id: "created",
      header: m.createdAt,
      rowHeader: true,
      cell: ({ id, createdAt }) => (
        <TextLink to="/instruction/groupees/$id" params={{ id }}>
          {moment(createdAt)}
        </TextLink>
      ),
    },
    { id: "verdict", header: m.verdict, cell: ({ verdict }) => words.verdicts[verdict] },
    { id: "state", header: m.columns.state, cell: ({ finishedAt }) => (finishedAt ? m.finished : m.inProgress) },
    { id: "items", header: m.columns.items, cell: ({ itemCount }) => number(itemCount), align: "right" },
    { id: "decided", header: m.outcomes.DECIDED, cell: ({ decidedCount }) => number(decidedCount), align: "right" },
    { id: "proposed", header: m.outcomes.PROPOSED, cell: ({ proposedCount }) => number(proposedCount), align: "right" },
    { id: "left", header: m.outcomes.NOT_DECIDED, cell: ({ notDecidedCount }) => number(notDecidedCount), align: "right" },
  ];
  return (
    <Page title={m.listTitle} lead={m.listLead}>
      {edges.length === 0 ? (
        <EmptyState title={m.noList}>
          <p>{m.noListHelp}</p>
        </EmptyState>
      ) : (
        <DataTable caption={m.listTitle} hideCaption columns={columns} rows={edges.map(({ node }) => node)} rowKey={({ id }) => id} />
      )}
      <Pager trail={suite} pageInfo={pageInfo} />
      <p className="fr-mt-3w">
        <TextLink to="/instruction">{m.back}</TextLink>
      </p>
    </Page>
  );
}

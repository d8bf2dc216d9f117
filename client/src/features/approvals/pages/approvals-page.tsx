import { useNavigate, useSearch } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { present } from "../../../lib/present.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import type { Sort } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { structureChoice } from "../../structures/index.ts";
import { ApprovalTable } from "../components/approval-table.tsx";
import { BulkBar, BulkTools } from "../components/bulk-tools.tsx";
import { InboxFilters, type InboxChange } from "../components/inbox-filters.tsx";
import { InboxTabs } from "../components/inbox-tabs.tsx";
import { selectMatching } from "../components/select-matching.ts";
import { useSelection } from "../components/use-selection.ts";
import { ApprovalsDocument, FilterStructureDocument, type ApprovalOrder } from "../gql/graphql.ts";
import { filterOf, isNarrowed, variablesOf, type InboxSearch } from "../inbox-search.ts";
import { approvalsMessages } from "../messages.ts";

export const preload = ({ search }: { search: InboxSearch }) =>
  Promise.all([
    preloadQuery(ApprovalsDocument, variablesOf(search)),
    search.structure ? preloadQuery(FilterStructureDocument, { id: search.structure }) : null,
  ]);

/** « Approbations »: what others ask about the structures I manage. */
export function ApprovalsPage() {
  const m = useMessages(approvalsMessages).inbox;
  const search = useSearch({ from: "/authed/approbations" });
  const navigate = useNavigate({ from: "/approbations" });
  // Another filter starts again at the first page.
  const narrow = (change: InboxChange) => void navigate({ search: (kept) => present({ ...kept, ...change, suite: undefined }) });
  const filters = { search, onChange: narrow };
  return (
    <Page title={m.title} lead={m.lead}>
      <InboxTabs />
      {search.structure ? (
        <StructureFilters key={search.structure} id={search.structure} {...filters} />
      ) : (
        <InboxFilters {...filters} structure={undefined} />
      )}
      <Inbox search={search} onSort={(tri) => narrow({ tri })} />
    </Page>
  );
}

function StructureFilters({ id, ...filters }: { id: string; search: InboxSearch; onChange: (change: InboxChange) => void }) {
  const { structure } = usePageQuery(FilterStructureDocument, { id });
  return <InboxFilters {...filters} structure={structureChoice(structure)} />;
}

const sortedBy: Record<ApprovalOrder, Sort> = {
  CREATED_DESC: { id: "created", descending: true },
  CREATED_ASC: { id: "created", descending: false },
  EXPIRES_ASC: { id: "expires", descending: false },
  EXPIRES_DESC: { id: "expires", descending: true },
  STRUCTURE_ASC: { id: "structure", descending: false },
  STRUCTURE_DESC: { id: "structure", descending: true },
  REQUESTER_ASC: { id: "requester", descending: false },
  REQUESTER_DESC: { id: "requester", descending: true },
};

/** What pressing a header asks for: its usual order first, then the other way. */
function orderAfter(current: ApprovalOrder, header: string): ApprovalOrder {
  if (header === "created") return current === "CREATED_DESC" ? "CREATED_ASC" : "CREATED_DESC";
  if (header === "structure") return current === "STRUCTURE_ASC" ? "STRUCTURE_DESC" : "STRUCTURE_ASC";
  return current === "REQUESTER_ASC" ? "REQUESTER_DESC" : "REQUESTER_ASC";
}

function Inbox({ search, onSort }: { search: InboxSearch; onSort: (order: InboxSearch["tri"]) => void }) {
  const m = useMessages(approvalsMessages).inbox;
  const navigate = useNavigate();
  const variables = variablesOf(search);
  const { edges, pageInfo } = usePageQuery(ApprovalsDocument, variables).approvals;
  const selection = useSelection(JSON.stringify(variables.filter));
  const approvals = edges.map(({ node }) => node);
  const onPage = approvals.filter(({ allowedActions }) => allowedActions.includes("DECIDE")).map(({ id }) => id);
  const isWaiting = search.etat === undefined && !isNarrowed(search);
  const sort = (header: string) => {
    const order = orderAfter(variables.orderBy, header);
    onSort(order === "CREATED_DESC" ? undefined : order);
  };
  if (edges.length === 0 && search.suite === undefined) {
    return (
      <EmptyState title={isWaiting ? m.empty : m.emptyFilter}>
        <p>{isWaiting ? m.emptyHelp : m.emptyFilterHelp}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {onPage.length > 0 && (
        <BulkTools
          selection={selection}
          onPage={onPage}
          goesOn={pageInfo.hasNextPage || search.suite !== undefined}
          selectAll={() => selectMatching(filterOf(search), variables.orderBy)}
        />
      )}
      <ApprovalTable
        caption={search.etat ? m.historyCaption : m.caption}
        approvals={approvals}
        selection={onPage.length > 0 ? selection : undefined}
        sort={sortedBy[variables.orderBy]}
        onSort={sort}
        link={({ id }, description) => (
          <TextLink to="/approbations/$id" params={{ id }}>
            {description}
          </TextLink>
        )}
      />
      <Pager trail={search.suite} pageInfo={pageInfo} />
      {selection.ids.size > 0 && (
        <BulkBar selection={selection} onTaken={(id) => void navigate({ to: "/approbations/groupees/$id", params: { id } })} />
      )}
    </>
  );
}

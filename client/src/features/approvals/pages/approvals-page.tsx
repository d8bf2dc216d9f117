import { useNavigate, useSearch } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { present } from "../../../lib/present.ts";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { ApprovalTable } from "../components/approval-table.tsx";
import { ApprovalsDocument, type ApprovalStatus } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";

interface InboxSearch {
  readonly etat?: ApprovalStatus;
  readonly q?: string;
  readonly tri?: "CREATED_ASC";
  readonly suite?: string;
}

/** The address says what is asked: nothing in it means « what waits for me ». */
function variablesOf({ etat = "PENDING", q, tri, suite }: InboxSearch) {
  return { after: cursorOf(suite), filter: { status: etat, search: q ?? null }, orderBy: tri ?? ("CREATED_DESC" as const) };
}

export const preload = ({ search }: { search: InboxSearch }) => preloadQuery(ApprovalsDocument, variablesOf(search));

/** « Approbations »: what others ask about the structures I manage. */
export function ApprovalsPage() {
  const m = useMessages(approvalsMessages);
  const search = useSearch({ from: "/authed/approbations" });
  const navigate = useNavigate({ from: "/approbations" });
  const { edges, pageInfo } = usePageQuery(ApprovalsDocument, variablesOf(search)).approvals;
  // Another filter starts again at the first page.
  const narrow = (change: { [K in keyof InboxSearch]: InboxSearch[K] | undefined }) =>
    void navigate({ search: (kept) => present({ ...kept, ...change, suite: undefined }) });
  const choices = (["PENDING", "APPROVED", "REJECTED", "CANCELLED", "EXPIRED"] as const).map((value) => ({
    value,
    label: m.statuses[value],
  }));
  return (
    <Page title={m.inbox.title} lead={m.inbox.lead}>
      <SearchField key={search.q ?? ""} label={m.inbox.search} value={search.q} onSearch={(q) => narrow({ q })} />
      <FilterSelect
        label={m.inbox.status}
        value={search.etat}
        choices={choices.filter(({ value }) => value !== "PENDING")}
        all={m.statuses.PENDING}
        onChange={(etat) => narrow({ etat })}
      />
      {edges.length === 0 ? (
        <EmptyState title={search.q || search.etat ? m.inbox.emptyFilter : m.inbox.empty}>
          <p>{m.inbox.emptyHelp}</p>
        </EmptyState>
      ) : (
        <ApprovalTable
          caption={m.inbox.caption}
          approvals={edges.map(({ node }) => node)}
          sort={{ id: "created", descending: search.tri === undefined }}
          onSort={() => narrow({ tri: search.tri === undefined ? "CREATED_ASC" : undefined })}
          link={({ id }, description) => (
            <TextLink to="/approbations/$id" params={{ id }}>
              {description}
            </TextLink>
          )}
        />
      )}
      <Pager trail={search.suite} pageInfo={pageInfo} />
    </Page>
  );
}

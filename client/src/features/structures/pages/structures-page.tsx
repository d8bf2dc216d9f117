import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { present } from "../../../lib/present.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { ButtonRow } from "../../../ui/button.tsx";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { StructureTable } from "../components/structure-table.tsx";
import { StructuresDocument } from "../gql/graphql.ts";
import { structuresMessages } from "../messages.ts";

interface ListSearch {
  readonly q?: string;
  readonly statut?: "INACTIVE";
  readonly suite?: string;
}

const variablesOf = ({ q, statut, suite }: ListSearch) => ({
  after: cursorOf(suite),
  filter: { search: q ?? null, status: statut ?? null },
});

export const preload = ({ search }: { search: ListSearch }) => preloadQuery(StructuresDocument, variablesOf(search));

/** « Gérer une structure »: mine, searched and paged on the server (an accountant has thousands). */
export function StructuresPage() {
  const m = useMessages(structuresMessages).list;
  const search = useSearch({ from: "/authed/organisation/structures" });
  const navigate = useNavigate({ from: "/organisation/structures" });
  const { edges, pageInfo } = usePageQuery(StructuresDocument, variablesOf(search)).structures;
  return (
    <Page title={m.title} lead={m.lead}>
      <SearchField
        key={search.q ?? ""}
        label={m.search}
        value={search.q}
        onSearch={(q) => void navigate({ search: present({ q, statut: search.statut }) })}
      />
      <FilterSelect
        label={m.shown}
        value={search.statut}
        all={m.activeOnes}
        choices={[{ value: "INACTIVE", label: m.closedOnes }]}
        onChange={(statut) => void navigate({ search: present({ q: search.q, statut }) })}
      />
      <ButtonRow>
        <ButtonLink to="/organisation/structures/nouvelles" priority="secondary">
          {m.createSeveral}
        </ButtonLink>
        <ButtonLink to="/mes-rattachements/demander" priority="secondary">
          {m.join}
        </ButtonLink>
      </ButtonRow>
      {edges.length === 0 ? (
        <EmptyState title={search.q ? m.emptySearch : search.statut ? m.emptyClosed : m.empty} />
      ) : (
        <StructureTable structures={edges.map(({ node }) => node)} />
      )}
      <Pager trail={search.suite} pageInfo={pageInfo} />
    </Page>
  );
}

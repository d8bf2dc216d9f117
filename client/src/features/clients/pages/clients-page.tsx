import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { present } from "../../../lib/present.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { ClientTable } from "../components/client-table.tsx";
import { ClientsDocument, type ClientState } from "../gql/graphql.ts";
import { clientsMessages } from "../messages.ts";

interface ClientsSearch {
  readonly q?: string;
  readonly etat?: ClientState;
  readonly suite?: string;
}

function variablesOf({ q, etat, suite }: ClientsSearch) {
  return { after: cursorOf(suite), filter: { search: q ?? null, state: etat ?? null } };
}

export const preload = ({ search }: { search: ClientsSearch }) => preloadQuery(ClientsDocument, variablesOf(search));

/** « Clients »: whom I work for, how far each has let me in, and what to do next. */
export function ClientsPage() {
  const m = useMessages(clientsMessages);
  const search = useSearch({ from: "/authed/clients" });
  const navigate = useNavigate({ from: "/clients" });
  const { edges, pageInfo, totalCount } = usePageQuery(ClientsDocument, variablesOf(search)).clients;
  // Another filter starts again at the first page.
  const narrow = (change: { [K in keyof ClientsSearch]: ClientsSearch[K] | undefined }) =>
    void navigate({ search: (kept) => present({ ...kept, ...change, suite: undefined }) });
  const states = (["SUBSCRIBED", "ATTACHED", "PENDING"] as const).map((value) => ({ value, label: m.states[value] }));
  return (
    <Page title={m.title} lead={m.lead}>
      <p>
        <ButtonLink to="/clients/demander">{m.ask}</ButtonLink>
      </p>
      <SearchField key={search.q ?? ""} label={m.search} value={search.q} onSearch={(q) => narrow({ q })} />
      <FilterSelect label={m.state} value={search.etat} choices={states} all={m.allStates} onChange={(etat) => narrow({ etat })} />
      {edges.length === 0 ? (
        <EmptyState title={search.q || search.etat ? m.emptyFilter : m.empty}>
          <p>{m.emptyHelp}</p>
        </EmptyState>
      ) : (
        <ClientTable caption={m.caption(totalCount)} clients={edges.map(({ node }) => node)} />
      )}
      <Pager trail={search.suite} pageInfo={pageInfo} />
    </Page>
  );
}

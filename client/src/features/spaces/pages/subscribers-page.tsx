import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { present } from "../../../lib/present.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { SubscriberTable, type SubscriberSort } from "../components/subscriber-table.tsx";
import { SpaceSubscriptionsDocument } from "../gql/graphql.ts";
import { subscriptionMessages } from "../subscription-messages.ts";

interface ListSearch {
  readonly structure?: string;
  readonly q?: string;
  readonly fin?: "bientot";
  readonly tri?: Exclude<SubscriberSort, "personne">;
  readonly suite?: string;
}

const orders = { personne: "PERSON_ASC", structure: "STRUCTURE_ASC", debut: "STARTS_DESC", fin: "ENDS_ASC" } as const;

function variablesOf({ structure, q, fin, tri, suite }: ListSearch) {
  const filter = { structureId: structure ?? null, search: q ?? null, endsSoon: fin === "bientot" };
  return { after: cursorOf(suite), filter, orderBy: orders[tri ?? "personne"] };
}

export const preload = ({ search }: { search: ListSearch }) => preloadQuery(SpaceSubscriptionsDocument, variablesOf(search));

/** « Abonnés »: who may use which space of the structures I manage, until when, and who gave it. */
export function SubscribersPage() {
  const m = useMessages(subscriptionMessages).list;
  const search = useSearch({ from: "/authed/espaces/abonnes" });
  const navigate = useNavigate({ from: "/espaces/abonnes" });
  const { edges, pageInfo, totalCount } = usePageQuery(SpaceSubscriptionsDocument, variablesOf(search)).spaceSubscriptions;
  // Another filter starts again at the first page.
  const narrow = (change: { [K in keyof ListSearch]: ListSearch[K] | undefined }) =>
    void navigate({ search: (kept) => present({ ...kept, ...change, suite: undefined }) });
  const sortBy = (tri: SubscriberSort) => narrow({ tri: tri === "personne" ? undefined : tri });
  return (
    <Page title={m.title} lead={m.lead}>
      <SearchField key={search.q ?? ""} label={m.search} value={search.q} onSearch={(q) => narrow({ q })} />
      <FilterSelect
        label={m.ends}
        value={search.fin}
        choices={[{ value: "bientot", label: m.endsSoon }]}
        all={m.endsWhenever}
        onChange={(fin) => narrow({ fin })}
      />
      {edges.length === 0 ? (
        <EmptyState title={search.q || search.fin ? m.emptyFilter : m.empty}>
          <p>{m.emptyHelp}</p>
        </EmptyState>
      ) : (
        <SubscriberTable
          caption={m.caption(totalCount)}
          subscriptions={edges.map(({ node }) => node)}
          sort={search.tri ?? "personne"}
          onSort={sortBy}
        />
      )}
      <Pager trail={search.suite} pageInfo={pageInfo} />
      <ul>
        {search.structure && (
          <>
            <li>
              <TextLink to="/organisation/structures/$id/membres" params={{ id: search.structure }}>
                {m.give}
              </TextLink>
            </li>
            <li>
              <TextLink to="/espaces" search={{ structure: search.structure }}>
                {m.back}
              </TextLink>
            </li>
            <li>
              <TextLink to="/espaces/abonnes">{m.all}</TextLink>
            </li>
          </>
        )}
        {!search.structure && (
          <li>
            <TextLink to="/espaces">{m.backToSpaces}</TextLink>
          </li>
        )}
      </ul>
    </Page>
  );
}

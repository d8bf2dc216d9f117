import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { present } from "../../../lib/present.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { ChooseStructure } from "../components/choose-structure.tsx";
import { MySubscriptions } from "../components/my-subscriptions.tsx";
import { SpacesOfStructure } from "../components/spaces-of-structure.tsx";
import { MySpaceSubscriptionsDocument, SpacesOfStructureDocument } from "../gql/graphql.ts";
import { spacesMessages } from "../messages.ts";

interface SpacesSearch {
  readonly structure?: string;
  readonly q?: string;
  readonly suite?: string;
}

const variablesOf = ({ q, suite }: SpacesSearch) => ({ after: cursorOf(suite), filter: { search: q ?? null } });

export const preload = ({ search }: { search: SpacesSearch }) =>
  Promise.all([
    preloadQuery(MySpaceSubscriptionsDocument, variablesOf(search)),
    search.structure ? preloadQuery(SpacesOfStructureDocument, { id: search.structure }) : null,
  ]);

/** « Espaces et abonnements »: for one structure what is open and what I may do; then all my subscriptions. */
export function SpacesPage() {
  const m = useMessages(spacesMessages);
  const search = useSearch({ from: "/authed/espaces" });
  const navigate = useNavigate({ from: "/espaces" });
  const { mySpaceSubscriptions, structures } = usePageQuery(MySpaceSubscriptionsDocument, variablesOf(search));
  const only = structures.edges.length === 1 ? structures.edges[0]?.node.id : undefined;
  const shown = search.structure ?? only;
  const isLong = search.suite !== undefined || mySpaceSubscriptions.pageInfo.hasNextPage;
  const look = (q: string | undefined) => void navigate({ search: ({ structure }) => present({ structure, q }) });
  return (
    <Page title={m.title} lead={m.lead}>
      {structures.edges.length === 0 && (
        <EmptyState title={m.choose.none}>
          <ButtonLink to="/mes-rattachements/demander">{m.choose.join}</ButtonLink>
        </EmptyState>
      )}
      {shown === undefined && structures.edges.length > 0 && <ChooseStructure />}
      {shown !== undefined && <SpacesOfStructure key={shown} id={shown} />}
      {search.structure !== undefined && only === undefined && (
        <p>
          <TextLink to="/espaces">{m.choose.other}</TextLink>
        </p>
      )}
      <Section title={m.mine.title}>
        {(isLong || search.q) && <SearchField key={search.q ?? ""} label={m.mine.search} value={search.q} onSearch={look} />}
        {mySpaceSubscriptions.edges.length === 0 ? (
          <p>{search.q ? m.mine.noneFound : m.mine.none}</p>
        ) : (
          <MySubscriptions subscriptions={mySpaceSubscriptions.edges.map(({ node }) => node)} />
        )}
        <Pager trail={search.suite} pageInfo={mySpaceSubscriptions.pageInfo} />
      </Section>
    </Page>
  );
}

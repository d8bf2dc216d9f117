import { useSearch } from "@tanstack/react-router";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { ChooseStructure } from "../components/choose-structure.tsx";
import { MySubscriptions } from "../components/my-subscriptions.tsx";
import { SpacesOfStructure } from "../components/spaces-of-structure.tsx";
import { MySpaceSubscriptionsDocument, SpacesOfStructureDocument } from "../gql/graphql.ts";
import { spacesMessages } from "../messages.ts";

export const preload = ({ search: { structure } }: { search: { structure?: string } }) =>
  Promise.all([
    preloadQuery(MySpaceSubscriptionsDocument, {}),
    structure ? preloadQuery(SpacesOfStructureDocument, { id: structure }) : null,
  ]);

/** « Espaces et abonnements »: for one structure what is open and what I may do; then all my subscriptions. */
export function SpacesPage() {
  const m = useMessages(spacesMessages);
  const { structure } = useSearch({ from: "/authed/espaces" });
  const { mySpaceSubscriptions, structures } = usePageQuery(MySpaceSubscriptionsDocument, {});
  const only = structures.edges.length === 1 ? structures.edges[0]?.node.id : undefined;
  const shown = structure ?? only;
  return (
    <Page title={m.title} lead={m.lead}>
      {structures.edges.length === 0 && (
        <EmptyState title={m.choose.none}>
          <ButtonLink to="/mes-rattachements/demander">{m.choose.join}</ButtonLink>
        </EmptyState>
      )}
      {shown === undefined && structures.edges.length > 0 && <ChooseStructure />}
      {shown !== undefined && <SpacesOfStructure key={shown} id={shown} subscriptions={mySpaceSubscriptions} />}
      {structure !== undefined && only === undefined && (
        <p>
          <TextLink to="/espaces">{m.choose.other}</TextLink>
        </p>
      )}
      <MySubscriptions subscriptions={mySpaceSubscriptions} />
    </Page>
  );
}

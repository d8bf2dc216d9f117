import { useSearch } from "@tanstack/react-router";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { ButtonRow } from "../../../ui/button.tsx";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { MadeOffers } from "../components/made-offers.tsx";
import { MembershipTable } from "../components/membership-table.tsx";
import { ReceivedOffers } from "../components/received-offers.tsx";
import { MyManagementOffersDocument, MyMembershipsDocument } from "../gql/graphql.ts";
import { membershipsMessages } from "../messages.ts";

export const preload = ({ search }: { search: { suite?: string } }) =>
  Promise.all([preloadQuery(MyMembershipsDocument, { after: cursorOf(search.suite) }), preloadQuery(MyManagementOffersDocument, {})]);

/** « Mes rattachements »: my structures, and the way to one more. */
export function MembershipsPage() {
  const m = useMessages(membershipsMessages).mine;
  const { suite } = useSearch({ from: "/authed/mes-rattachements" });
  const { edges, pageInfo } = usePageQuery(MyMembershipsDocument, { after: cursorOf(suite) }).memberships;
  const { managementOffers } = usePageQuery(MyManagementOffersDocument, {});
  return (
    <Page title={m.title} lead={m.lead}>
      <ReceivedOffers offers={managementOffers} />
      <MadeOffers offers={managementOffers} />
      {edges.length === 0 ? (
        <EmptyState title={m.empty}>
          <p>{m.emptyHelp}</p>
        </EmptyState>
      ) : (
        <MembershipTable memberships={edges.map(({ node }) => node)} />
      )}
      <Pager trail={suite} pageInfo={pageInfo} />
      <ButtonRow>
        <ButtonLink to="/mes-rattachements/demander">{m.join}</ButtonLink>
        <ButtonLink to="/mes-rattachements/invitations" priority="secondary">
          {m.invitations}
        </ButtonLink>
        <ButtonLink to="/mes-demandes" priority="secondary">
          {m.pending}
        </ButtonLink>
      </ButtonRow>
      <p className="fr-mt-4w">
        <TextLink to="/gestionnaire-absent">{m.lostManager}</TextLink>
      </p>
    </Page>
  );
}

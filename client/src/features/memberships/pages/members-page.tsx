import { useParams, useSearch } from "@tanstack/react-router";
import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { ButtonRow } from "../../../ui/button.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { accessMessages } from "../../access/index.ts";
import { AboutRoles } from "../components/about-roles.tsx";
import { MadeOffers } from "../components/made-offers.tsx";
import { MemberService } from "../components/member-service.tsx";
import { ReviewBanner } from "../components/review-banner.tsx";
import { Rights } from "../components/rights.tsx";
import { RoleActions } from "../components/role-actions.tsx";
import { MyManagementOffersDocument, StructureMembersDocument, type StructureMembersQuery } from "../gql/graphql.ts";
import { membershipsMessages } from "../messages.ts";

interface PreloadArgs {
  readonly params: { readonly id: string };
  readonly search: { readonly suite?: string };
}

export const preload = ({ params, search }: PreloadArgs) =>
  Promise.all([
    preloadQuery(StructureMembersDocument, { id: params.id, after: cursorOf(search.suite) }),
    preloadQuery(MyManagementOffersDocument, {}),
  ]);

/** Who works for a structure, with which rights; the managers give and end them here. */
export function MembersPage() {
  const m = useMessages(membershipsMessages).members;
  const rights = useMessages(accessMessages);
  const { date } = useFormats();
  const { id } = useParams({ from: "/authed/organisation/structures/$id/membres" });
  const { suite } = useSearch({ from: "/authed/organisation/structures/$id/membres" });
  const { structure } = usePageQuery(StructureMembersDocument, { id, after: cursorOf(suite) });
  const { managementOffers } = usePageQuery(MyManagementOffersDocument, {});
  const { edges, pageInfo } = structure.memberships;
  const review = structure.accessReview;
  const canGrant = structure.allowedActions.includes("GRANT_SUBSCRIPTION") && structure.spaces.length > 0;
  return (
    <Page title={m.title(structure.name)}>
      {review?.allowedActions.includes("CLOSE") && <ReviewBanner review={review} structureId={id} />}
      <MadeOffers offers={managementOffers} structureId={id} />
      {edges.length === 0 ? (
        <p>{m.onlyManagers}</p>
      ) : (
        <DataTable
          caption={m.caption}
          rows={edges.map(({ node }) => node)}
          rowKey={(row) => row.id}
          columns={[
            { id: "person", header: m.person, rowHeader: true, cell: ({ user }) => `${user.displayName} (${user.email})` },
            { id: "role", header: m.role, cell: ({ role }) => rights.roles[role] },
            {
              id: "service",
              header: m.service,
              cell: (membership) => <MemberService membership={membership} services={structure.services} />,
            },
            { id: "since", header: m.since, cell: ({ startedAt }) => <span className="nowrap">{date(startedAt)}</span> },
            { id: "rights", header: m.rights, cell: ({ subscriptions }) => <Rights subscriptions={subscriptions} /> },
            {
              id: "actions",
              header: m.actions,
              hideHeader: true,
              cell: (membership) => <MemberActions membership={membership} structure={structure} canGrant={canGrant} />,
            },
          ]}
        />
      )}
      <Pager trail={suite} pageInfo={pageInfo} />
      {structure.allowedActions.includes("DECIDE_APPROVALS") && (
        <ButtonRow>
          <ButtonLink to="/organisation/structures/$id/invitations" params={{ id }} priority="secondary">
            {m.invite}
          </ButtonLink>
        </ButtonRow>
      )}
      <AboutRoles structureId={id} isManager={structure.allowedActions.includes("DECIDE_APPROVALS")} />
      <p>
        <TextLink to="/organisation/structures/$id" params={{ id }}>
          {m.back}
        </TextLink>
      </p>
    </Page>
  );
}

interface MemberActionsProps {
  readonly membership: StructureMembersQuery["structure"]["memberships"]["edges"][number]["node"];
  readonly structure: { readonly id: string; readonly name: string };
  readonly canGrant: boolean;
}

function MemberActions({ membership, structure, canGrant }: MemberActionsProps) {
  const m = useMessages(membershipsMessages).members;
  return (
    <ButtonRow>
      {canGrant && (
        <ButtonLink
          to="/espaces/accorder/$membershipId"
          params={{ membershipId: membership.id }}
          search={{ structure: structure.id }}
          priority="secondary"
          size="sm"
          aria-label={m.grantTo(membership.user.displayName)}
        >
          {m.grant}
        </ButtonLink>
      )}
      <RoleActions membership={membership} structureName={structure.name} />
    </ButtonRow>
  );
}

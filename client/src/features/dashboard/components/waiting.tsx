import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Figure } from "../../../ui/card.tsx";
import { CardGrid } from "../../../ui/card.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Section } from "../../../ui/page.tsx";
import { Tile } from "../../../ui/tile.tsx";
import type { DashboardQuery } from "../gql/graphql.ts";
import { dashboardMessages } from "../messages.ts";

type Counts = Pick<
  DashboardQuery["dashboard"],
  "pendingApprovalCount" | "invitationCount" | "overdueReviewCount" | "overdueReviewStructureId" | "draftCount" | "openRequestCount"
>;

/** The figures somebody has to act on, each leading to its list. */
export function Waiting({ counts }: { counts: Counts }) {
  const m = useMessages(dashboardMessages).waiting;
  const { pendingApprovalCount, invitationCount, overdueReviewCount, overdueReviewStructureId, draftCount, openRequestCount } = counts;
  const total = pendingApprovalCount + invitationCount + overdueReviewCount + draftCount + openRequestCount;
  return (
    <Section title={m.title}>
      {total === 0 && <p>{m.nothing}</p>}
      <CardGrid>
        {invitationCount > 0 && (
          <Tile
            link={
              <TextLink to="/mes-rattachements/invitations">
                <Figure value={invitationCount} label={m.invitations(invitationCount)} />
              </TextLink>
            }
          />
        )}
        {pendingApprovalCount > 0 && (
          <Tile
            link={
              <TextLink to="/approbations">
                <Figure value={pendingApprovalCount} label={m.approvals(pendingApprovalCount)} />
              </TextLink>
            }
          />
        )}
        {overdueReviewStructureId && (
          <Tile
            link={
              <TextLink to="/organisation/structures/$id/revue-des-acces" params={{ id: overdueReviewStructureId }}>
                <Figure value={overdueReviewCount} label={m.reviews(overdueReviewCount)} />
              </TextLink>
            }
          />
        )}
        {draftCount > 0 && (
          <Tile
            link={
              <TextLink to="/demandes-tic" search={{ etat: "DRAFT" }}>
                <Figure value={draftCount} label={m.drafts(draftCount)} />
              </TextLink>
            }
          />
        )}
        {openRequestCount > 0 && (
          <Tile
            link={
              <TextLink to="/demandes-tic">
                <Figure value={openRequestCount} label={m.open(openRequestCount)} />
              </TextLink>
            }
          />
        )}
      </CardGrid>
    </Section>
  );
}

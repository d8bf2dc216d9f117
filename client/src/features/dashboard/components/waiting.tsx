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
  | "pendingApprovalCount"
  | "invitationCount"
  | "overdueReviewCount"
  | "overdueReviewStructureId"
  | "draftCount"
  | "openRequestCount"
  | "awaitedRequestCount"
>;

/** The figures somebody has to act on, each leading to its list. */
export function Waiting({ counts }: { counts: Counts }) {
  const m = useMessages(dashboardMessages).waiting;
  const {
    pendingApprovalCount,
    invitationCount,
    overdueReviewCount,
    overdueReviewStructureId,
    draftCount,
    openRequestCount,
    awaitedRequestCount,
  } = counts;
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
        <Requests count={awaitedRequestCount} label={m.pieces} state="SUSPENDED" />
        <Requests count={draftCount} label={m.drafts} state="DRAFT" />
        <Requests count={openRequestCount} label={m.open} />
      </CardGrid>
    </Section>
  );
}

interface RequestsProps {
  readonly count: number;
  readonly label: (count: number) => string;
  /** The list is narrowed to it. */
  readonly state?: "SUSPENDED" | "DRAFT";
}

/** How many requests, leading to them; nothing when there is none. */
function Requests({ count, label, state }: RequestsProps) {
  if (count === 0) return null;
  return (
    <Tile
      link={
        <TextLink to="/demandes-tic" search={state ? { etat: state } : {}}>
          <Figure value={count} label={label(count)} />
        </TextLink>
      }
    />
  );
}

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useFormats } from "../../../i18n/formats.ts";
import { Card, CardGrid } from "../../../ui/card.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Section } from "../../../ui/page.tsx";
import type { DashboardQuery } from "../gql/graphql.ts";
import { dashboardMessages } from "../messages.ts";

/** Requests begun and not sent: one press to go on. */
export function Drafts({ drafts }: { drafts: DashboardQuery["drafts"] }) {
  const m = useMessages(dashboardMessages).drafts;
  const { euros, moment } = useFormats();
  if (drafts.edges.length === 0) return null;
  return (
    <Section title={m.title}>
      <CardGrid>
        {drafts.edges.map(({ node }) => (
          <Card
            key={node.id}
            title={`${m.forms[node.campaign.formKind]} ${node.campaign.period}, ${node.structure.name}`}
            actions={
              <ButtonLink to="/demandes-tic/$id/modifier" params={{ id: node.id }} aria-label={`${m.resume} ${node.number}`}>
                {m.resume}
              </ButtonLink>
            }
          >
            <p className="fr-mb-0">
              {m.lines(node.lineCount)}, {euros(node.totalCents)}
            </p>
            <p className="fr-mb-0">{m.changed(moment(node.updatedAt))}</p>
          </Card>
        ))}
      </CardGrid>
    </Section>
  );
}

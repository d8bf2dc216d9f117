import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useFormats } from "../../../i18n/formats.ts";
import { Badge } from "../../../ui/badge.tsx";
import { Card, CardGrid } from "../../../ui/card.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Section } from "../../../ui/page.tsx";
import { accessMessages } from "../../access/index.ts";
import type { DashboardQuery } from "../gql/graphql.ts";
import { dashboardMessages } from "../messages.ts";

/** The first of my structures; the list with its search is one link away. */
export function OwnStructures({ structures }: { structures: DashboardQuery["structures"] }) {
  const m = useMessages(dashboardMessages);
  const rights = useMessages(accessMessages);
  const { siret } = useFormats();
  return (
    <Section title={m.structures.title}>
      {structures.edges.length === 0 && <p>{m.structures.none}</p>}
      <CardGrid>
        {structures.edges.map(({ node }) => (
          <Card
            key={node.id}
            title={
              <TextLink to="/organisation/structures/$id" params={{ id: node.id }}>
                {node.name}
              </TextLink>
            }
            badge={node.myRole && <Badge>{rights.roles[node.myRole]}</Badge>}
          >
            <p className="fr-mb-0">{m.structures.siret(siret(node.siret))}</p>
            <p className="fr-mb-0">{node.town}</p>
          </Card>
        ))}
      </CardGrid>
      {structures.pageInfo.hasNextPage && (
        <p className="fr-mt-2w">
          <TextLink to="/organisation/structures">{m.structures.all}</TextLink>
        </p>
      )}
    </Section>
  );
}

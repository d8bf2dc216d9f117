import { useParams } from "@tanstack/react-router";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { DirectoryState } from "../components/directory-state.tsx";
import { StructureActions } from "../components/structure-actions.tsx";
import { StructureBlocks } from "../components/structure-blocks.tsx";
import { StructureMoves } from "../components/structure-moves.tsx";
import { StructureDocument } from "../gql/graphql.ts";
import { structuresMessages } from "../messages.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(StructureDocument, params);

/** One structure: what is known of it, its open spaces, and where to act. */
export function StructurePage() {
  const m = useMessages(structuresMessages).detail;
  const { id } = useParams({ from: "/authed/organisation/structures/$id" });
  const { structure } = usePageQuery(StructureDocument, { id });
  return (
    <Page title={structure.name}>
      <DirectoryState structure={structure} />
      <StructureMoves structure={structure} />
      <StructureActions structure={structure} />
      <StructureBlocks structure={structure} />
      <Section title={m.spaces}>
        {structure.spaces.length === 0 && <p>{m.noSpace}</p>}
        <ul>
          {structure.spaces.map(({ id: spaceId, space, ceiling }) => (
            <li key={spaceId}>
              {space.name} ({m.ceilings[ceiling]})
            </li>
          ))}
        </ul>
        <TextLink to="/espaces" search={{ structure: id }}>
          {m.manageSpaces}
        </TextLink>
      </Section>
      {structure.allowedActions.includes("DEACTIVATE") && (
        <p>
          <TextLink to="/organisation/structures/$id/fermer" params={{ id }}>
            {m.close}
          </TextLink>
        </p>
      )}
      <p>
        <TextLink to="/organisation/structures">{m.back}</TextLink>
      </p>
    </Page>
  );
}

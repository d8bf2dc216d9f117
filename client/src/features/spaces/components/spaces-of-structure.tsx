import { useFormats } from "../../../i18n/formats.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Section } from "../../../ui/page.tsx";
import { SpacesOfStructureDocument } from "../gql/graphql.ts";
import { StructureSpace } from "./structure-space.tsx";

/** The catalogue, as it stands on one structure. */
export function SpacesOfStructure({ id }: { id: string }) {
  const { siret } = useFormats();
  const data = usePageQuery(SpacesOfStructureDocument, { id });
  return (
    <Section title={`${data.structure.name}, SIRET ${siret(data.structure.siret)}`}>
      {data.spaces.map((space) => (
        <StructureSpace key={space.code} data={data} space={space} />
      ))}
    </Section>
  );
}

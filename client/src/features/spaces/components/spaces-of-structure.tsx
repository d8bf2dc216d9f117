import { useFormats } from "../../../i18n/formats.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Section } from "../../../ui/page.tsx";
import { SpacesOfStructureDocument, type MySpaceSubscriptionsQuery } from "../gql/graphql.ts";
import { StructureSpace } from "./structure-space.tsx";

interface SpacesOfStructureProps {
  readonly id: string;
  readonly subscriptions: MySpaceSubscriptionsQuery["mySpaceSubscriptions"];
}

/** The catalogue, as it stands on one structure. */
export function SpacesOfStructure({ id, subscriptions }: SpacesOfStructureProps) {
  const { siret } = useFormats();
  const data = usePageQuery(SpacesOfStructureDocument, { id });
  const subscribed = subscriptions.filter(({ structure }) => structure.id === id).map(({ space }) => space.code);
  return (
    <Section title={`${data.structure.name}, SIRET ${siret(data.structure.siret)}`}>
      {data.spaces.map((space) => (
        <StructureSpace key={space.code} data={data} space={space} isSubscribed={subscribed.includes(space.code)} />
      ))}
    </Section>
  );
}

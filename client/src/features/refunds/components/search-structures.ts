import { formatsOf } from "../../../i18n/formats.ts";
import { currentLocale } from "../../../i18n/locale.ts";
import { apolloClient, requestErrorOf } from "../../../lib/apollo.ts";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { RefundStructuresDocument, type RefundStructuresQuery } from "../gql/graphql.ts";

/** A structure as a choice of a selector. */
export function structureChoice({ id, name, siret }: { id: string; name: string; siret: string }): Choice {
  return { value: id, label: name, hint: formatsOf(currentLocale()).siret(siret) };
}

/** The structures for which the viewer may file, by name or SIRET, twenty at most; an empty text gives the first ones. */
export async function findStructures(text: string): Promise<RefundStructuresQuery["structures"]> {
  const options = { query: RefundStructuresDocument, variables: { search: text || null }, fetchPolicy: "network-only" } as const;
  const { data } = await apolloClient()
    .query(options)
    .catch((error: unknown) => {
      throw requestErrorOf(error);
    });
  if (!data) throw requestErrorOf(undefined);
  return data.structures;
}

/** The same, for a selector. */
export async function searchStructures(text: string): Promise<readonly Choice[]> {
  return (await findStructures(text)).edges.map(({ node }) => structureChoice(node));
}

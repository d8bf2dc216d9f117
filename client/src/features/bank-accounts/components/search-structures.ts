import { formatsOf } from "../../../i18n/formats.ts";
import { currentLocale } from "../../../i18n/locale.ts";
import { apolloClient, requestErrorOf } from "../../../lib/apollo.ts";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { BankStructuresDocument, type BankStructuresQuery } from "../gql/graphql.ts";

export type BankStructure = BankStructuresQuery["structures"]["edges"][number]["node"];

/** A structure as a choice of a selector. */
export function structureChoice({ id, name, siret }: Pick<BankStructure, "id" | "name" | "siret">): Choice {
  return { value: id, label: name, hint: formatsOf(currentLocale()).siret(siret) };
}

/** The viewer's structures by name or SIRET, twenty at most; an empty text gives the first ones. */
export async function findStructures(text: string): Promise<BankStructuresQuery["structures"]> {
  const options = { query: BankStructuresDocument, variables: { search: text || null }, fetchPolicy: "network-only" } as const;
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

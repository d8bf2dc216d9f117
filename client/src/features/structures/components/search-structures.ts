import { formatsOf } from "../../../i18n/formats.ts";
import { currentLocale } from "../../../i18n/locale.ts";
import { request } from "../../../lib/request.ts";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { StructureChoicesDocument } from "../gql/graphql.ts";

/** A structure as a choice of a Selector. */
export function structureChoice({ id, name, siret }: { id: string; name: string; siret: string }): Choice {
  return { value: id, label: name, hint: formatsOf(currentLocale()).siret(siret) };
}

/** For a Selector: the viewer's structures on which they hold `capability`, whose name or SIRET begins like the text. Twenty at most. */
export function searchStructures(capability: string): (text: string) => Promise<readonly Choice[]> {
  return async (text) => {
    const { structures } = await request(StructureChoicesDocument, { filter: { search: text, capability } });
    return structures.edges.map(({ node }) => structureChoice(node));
  };
}

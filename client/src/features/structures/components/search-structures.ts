import { request } from "../../../lib/request.ts";
import { formatsOf } from "../../../i18n/formats.ts";
import { currentLocale } from "../../../i18n/locale.ts";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { StructureChoicesDocument } from "../gql/graphql.ts";

/** For a Selector: the viewer's structures on which they hold `capability`, whose name or SIRET begins like the text. */
export function searchStructures(capability: string): (text: string) => Promise<readonly Choice[]> {
  return async (text) => {
    const { structures } = await request(StructureChoicesDocument, { filter: { search: text, capability } });
    const { siret } = formatsOf(currentLocale());
    return structures.edges.map(({ node }) => ({ value: node.id, label: node.name, hint: siret(node.siret) }));
  };
}

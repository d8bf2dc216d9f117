import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { TextLink } from "../../../ui/link.tsx";
import type { StructureQuery } from "../gql/graphql.ts";
import { structuresMessages } from "../messages.ts";

type Moves = Pick<StructureQuery["structure"], "successor" | "predecessors">;

/** Under which SIRET the structure goes on, or which ones it had: the two pages lead to each other. */
export function StructureMoves({ structure: { successor, predecessors } }: { structure: Moves }) {
  const m = useMessages(structuresMessages).detail;
  const { siret, date } = useFormats();
  const link = (structureId: string | null, words: string) =>
    structureId && (
      <p>
        <TextLink to="/organisation/structures/$id" params={{ id: structureId }}>
          {words}
        </TextLink>
      </p>
    );
  return (
    <>
      {successor && (
        <Alert severity="info" title={m.movedTitle(siret(successor.siret), date(successor.movedOn))}>
          <p>{m.movedText(date(successor.movedOn))}</p>
          {link(successor.structureId, m.seeSuccessor)}
          <p className="fr-text--sm">{m.movedByMistake}</p>
        </Alert>
      )}
      {predecessors.map((former) => (
        <Alert key={former.siret} severity="info">
          <p>{m.cameFrom(siret(former.siret), date(former.movedOn))}</p>
          {link(former.structureId, m.seeFormer(siret(former.siret)))}
        </Alert>
      ))}
    </>
  );
}

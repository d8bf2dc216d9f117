import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { severalMessages } from "../several-messages.ts";
import type { CreationResult } from "./choose-establishments.tsx";

const tones = { CREATED: "success", REQUESTED: "info", REFUSED: "error" } as const;

/** What became of each establishment, and where to go on. */
export function CreationResults({ results }: { results: readonly CreationResult[] }) {
  const m = useMessages(severalMessages);
  const { siret } = useFormats();
  return (
    <DataTable
      caption={m.caption}
      rows={results}
      rowKey={(row) => row.siret}
      columns={[
        {
          id: "establishment",
          header: m.establishment,
          rowHeader: true,
          cell: (row) => (
            <>
              {row.structure && `${row.structure.name}, ${row.structure.town} `}
              <span className="nowrap">{siret(row.siret)}</span>
            </>
          ),
        },
        {
          id: "outcome",
          header: m.outcome,
          cell: ({ outcome, problem }) => (
            <>
              <Badge tone={tones[outcome]}>{m.outcomes[outcome]}</Badge> {outcome === "REFUSED" ? problem?.message : m.texts[outcome]}
            </>
          ),
        },
        { id: "next", header: m.next, cell: (row) => <NextStep result={row} /> },
      ]}
    />
  );
}

function NextStep({ result: { structure, approval } }: { result: CreationResult }) {
  const m = useMessages(severalMessages);
  if (structure) {
    return (
      <TextLink to="/organisation/structures/$id" params={{ id: structure.id }}>
        {m.open(structure.name)}
      </TextLink>
    );
  }
  if (approval) {
    return (
      <TextLink to="/mes-demandes/$id" params={{ id: approval.id }}>
        {m.follow}
      </TextLink>
    );
  }
  return null;
}

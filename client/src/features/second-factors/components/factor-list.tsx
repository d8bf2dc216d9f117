import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import type { MySecondFactorsQuery, SecondFactorAction } from "../gql/graphql.ts";
import { secondFactorsMessages } from "../messages.ts";

export type SecondFactor = NonNullable<MySecondFactorsQuery["viewer"]["user"]>["secondFactors"][number];

interface FactorListProps {
  readonly factors: readonly SecondFactor[];
  readonly onAct: (action: SecondFactorAction, factor: SecondFactor) => void;
}

/** The apps and keys in force, each with its age, its last use and what may be done with it. */
export function FactorList({ factors, onAct }: FactorListProps) {
  const m = useMessages(secondFactorsMessages).factors;
  const format = useFormats();
  if (factors.length === 0) {
    return (
      <EmptyState title={m.empty}>
        <p className="fr-mb-0">{m.emptyHelp}</p>
      </EmptyState>
    );
  }
  const columns: readonly Column<SecondFactor>[] = [
    { id: "name", header: m.name, rowHeader: true, cell: ({ name }) => name },
    { id: "kind", header: m.kind, cell: (factor) => <Kind factor={factor} /> },
    { id: "since", header: m.since, cell: ({ confirmedAt }) => format.date(confirmedAt) },
    { id: "lastUsed", header: m.lastUsed, cell: ({ lastUsedAt }) => (lastUsedAt ? format.moment(lastUsedAt) : m.never) },
    {
      id: "actions",
      header: m.actions,
      hideHeader: true,
      cell: (factor) => (
        <ButtonRow>
          {factor.allowedActions.map((action) => (
            <Button
              key={action}
              priority="tertiary"
              size="sm"
              aria-label={m.actFor[action](factor.name)}
              onClick={() => onAct(action, factor)}
            >
              {m.act[action]}
            </Button>
          ))}
        </ButtonRow>
      ),
    },
  ];
  return <DataTable caption={m.title} hideCaption columns={columns} rows={factors} rowKey={({ id }) => id} />;
}

function Kind({ factor }: { factor: SecondFactor }) {
  const m = useMessages(secondFactorsMessages).factors;
  return (
    <>
      {m.kinds[factor.kind]}
      {factor.isSynced && ` ${m.synced}`} {factor.isPreferred && <Badge tone="info">{m.preferred}</Badge>}
    </>
  );
}

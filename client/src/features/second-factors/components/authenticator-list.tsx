import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import type { MySecondFactorsQuery } from "../gql/graphql.ts";
import { secondFactorsMessages } from "../messages.ts";

export type SecondFactor = NonNullable<MySecondFactorsQuery["viewer"]["user"]>["secondFactors"][number];

interface AuthenticatorListProps {
  readonly factors: readonly SecondFactor[];
  readonly onRemove: (factor: SecondFactor) => void;
}

/** The apps in force, each with its age and its last use. */
export function AuthenticatorList({ factors, onRemove }: AuthenticatorListProps) {
  const m = useMessages(secondFactorsMessages).apps;
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
    { id: "since", header: m.since, cell: ({ confirmedAt }) => format.date(confirmedAt) },
    { id: "lastUsed", header: m.lastUsed, cell: ({ lastUsedAt }) => (lastUsedAt ? format.moment(lastUsedAt) : m.never) },
    {
      id: "actions",
      header: m.remove,
      hideHeader: true,
      cell: (factor) => (
        <Button priority="tertiary" size="sm" aria-label={m.removeFor(factor.name)} onClick={() => onRemove(factor)}>
          {m.remove}
        </Button>
      ),
    },
  ];
  return <DataTable caption={m.title} hideCaption columns={columns} rows={factors} rowKey={({ id }) => id} />;
}

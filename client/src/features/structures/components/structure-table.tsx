import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { accessMessages } from "../../access/index.ts";
import type { StructuresQuery } from "../gql/graphql.ts";
import { structuresMessages } from "../messages.ts";
import { ReopenStructure } from "./reopen-structure.tsx";

type Row = StructuresQuery["structures"]["edges"][number]["node"];

/** My structures; a closed one leads nowhere but to its reopening. */
export function StructureTable({ structures }: { structures: readonly Row[] }) {
  const messages = useMessages(structuresMessages);
  const rights = useMessages(accessMessages);
  const m = messages.list;
  const { siret } = useFormats();
  const reopen: Column<Row> = {
    id: "actions",
    header: m.actions,
    hideHeader: true,
    cell: ({ id, name, allowedActions }) => allowedActions.includes("ACTIVATE") && <ReopenStructure id={id} name={name} />,
  };
  return (
    <DataTable
      caption={m.caption}
      rows={structures}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "name",
          header: m.name,
          rowHeader: true,
          cell: ({ id, name, status }) =>
            status === "INACTIVE" ? (
              name
            ) : (
              <TextLink to="/organisation/structures/$id" params={{ id }}>
                {name}
              </TextLink>
            ),
        },
        { id: "siret", header: m.siret, cell: (row) => <span className="nowrap">{siret(row.siret)}</span> },
        { id: "town", header: m.town, cell: ({ town }) => town },
        { id: "role", header: m.role, cell: ({ myRole }) => (myRole ? rights.roles[myRole] : m.none) },
        { id: "status", header: m.status, cell: ({ status }) => messages.statuses[status] },
        ...(structures.some(({ status }) => status === "INACTIVE") ? [reopen] : []),
      ]}
    />
  );
}

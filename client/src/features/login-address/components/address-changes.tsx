import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Section } from "../../../ui/page.tsx";
import type { MyLoginAddressQuery } from "../gql/graphql.ts";
import { loginAddressMessages } from "../messages.ts";

/** Every change asked for on this account: what the owner did not ask shows here. */
export function AddressChanges({ changes }: { changes: MyLoginAddressQuery["loginAddress"]["changes"] }) {
  const m = useMessages(loginAddressMessages).history;
  const format = useFormats();
  return (
    <Section title={m.caption}>
      {changes.length === 0 ? (
        <p>{m.empty}</p>
      ) : (
        <DataTable
          caption={m.caption}
          hideCaption
          rows={changes}
          rowKey={(change) => change.id}
          columns={[
            { id: "change", header: m.change, rowHeader: true, cell: ({ oldEmail, newEmail }) => m.fromTo(oldEmail, newEmail) },
            { id: "date", header: m.date, cell: ({ createdAt }) => format.moment(createdAt) },
            { id: "way", header: m.way, cell: ({ way }) => m.ways[way] },
            { id: "status", header: m.status, cell: ({ status }) => m.statuses[status] },
          ]}
        />
      )}
    </Section>
  );
}

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import type { PayableRowFragment } from "../gql/graphql.ts";
import { paymentsMessages } from "../messages.ts";

/** Granted requests with what would be paid, and in words why one cannot be. */
export function PayableTable({ rows }: { rows: readonly PayableRowFragment[] }) {
  const m = useMessages(paymentsMessages).payable;
  const { euros } = useFormats();
  return (
    <DataTable
      caption={m.caption}
      hideCaption
      rows={rows}
      rowKey={({ request }) => request.id}
      columns={[
        {
          id: "request",
          header: m.request,
          rowHeader: true,
          cell: ({ request }) => (
            <TextLink to="/instruction/$id" params={{ id: request.id }}>
              {request.number}
            </TextLink>
          ),
        },
        { id: "structure", header: m.structure, cell: ({ request }) => request.structure.name },
        {
          id: "account",
          header: m.account,
          cell: ({ holder, maskedIban }) => (
            <>
              {holder}
              <br />
              {maskedIban}
            </>
          ),
        },
        { id: "granted", header: m.granted, align: "right", cell: ({ grantedCents }) => euros(grantedCents) },
        { id: "recovered", header: m.recovered, align: "right", cell: ({ recoveredCents }) => euros(recoveredCents) },
        { id: "amount", header: m.amount, align: "right", cell: ({ amountCents }) => euros(amountCents) },
        {
          id: "state",
          header: m.state,
          cell: ({ obstacle, amountCents }) =>
            obstacle ? (
              obstacle.message
            ) : (
              <Badge tone={amountCents > 0 ? "success" : "neutral"}>{amountCents > 0 ? m.ready : m.settled}</Badge>
            ),
        },
      ]}
    />
  );
}

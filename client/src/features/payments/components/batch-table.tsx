import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import type { PaymentBatchRowFragment } from "../gql/graphql.ts";
import { paymentsMessages } from "../messages.ts";

/** Batches, each with how far it is. */
export function BatchTable({ batches }: { batches: readonly PaymentBatchRowFragment[] }) {
  const m = useMessages(paymentsMessages).batches;
  const { date, euros, number } = useFormats();
  return (
    <DataTable
      caption={m.caption}
      hideCaption
      rows={batches}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "number",
          header: m.number,
          rowHeader: true,
          cell: (batch) => (
            <TextLink to="/paiements/$id" params={{ id: batch.id }}>
              {batch.number}
            </TextLink>
          ),
        },
        { id: "office", header: m.office, cell: ({ office }) => office.name },
        { id: "orderedAt", header: m.orderedAt, cell: ({ orderedAt }) => date(orderedAt) },
        { id: "transfers", header: m.transfers, align: "right", cell: ({ transferCount }) => number(transferCount) },
        { id: "total", header: m.total, align: "right", cell: ({ totalCents }) => euros(totalCents) },
        { id: "state", header: m.state, cell: (batch) => <BatchState batch={batch} /> },
      ]}
    />
  );
}

/** Waiting for its file, or what the bank has done of it. */
export function BatchState({ batch }: { batch: PaymentBatchRowFragment }) {
  const m = useMessages(paymentsMessages).batches;
  const { number } = useFormats();
  const { transferCount, paidCount, failedCount, releasedAt } = batch;
  if (transferCount === 0) return <Badge tone="neutral">{m.nothing}</Badge>;
  if (releasedAt === null) return <Badge tone="warning">{m.waiting}</Badge>;
  return (
    <>
      <Badge tone={paidCount === transferCount ? "success" : "info"}>{m.sent(number(paidCount), number(transferCount))}</Badge>
      {failedCount > 0 && <Badge tone="error">{m.failed(number(failedCount))}</Badge>}
    </>
  );
}

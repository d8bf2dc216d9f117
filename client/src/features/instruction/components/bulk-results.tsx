import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { useStatusText } from "../../refunds/index.ts";
import { bulkMessages } from "../bulk-messages.ts";
import type { BulkRefundDecisionQuery } from "../gql/graphql.ts";

type Item = BulkRefundDecisionQuery["bulkDecisionItems"]["edges"][number]["node"];

/** What became of each request of a list, and why where it was left. */
export function BulkResults({ items }: { items: readonly Item[] }) {
  const m = useMessages(bulkMessages);
  const { euros } = useFormats();
  const text = useStatusText();
  const columns: Column<Item>[] = [
    {
      id: "request",
      header: m.columns.request,
      rowHeader: true,
      cell: ({ position, refundRequest }) =>
        refundRequest ? (
          <TextLink to="/instruction/$id" params={{ id: refundRequest.id }}>
            {refundRequest.number}
          </TextLink>
        ) : (
          `${m.columns.position} ${position}`
        ),
    },
    { id: "structure", header: m.columns.structure, cell: ({ refundRequest }) => refundRequest?.structure.name ?? m.elsewhere },
    { id: "outcome", header: m.columns.outcome, cell: ({ outcome, problem }) => problem?.message ?? m.outcomes[outcome] },
    { id: "status", header: m.columns.status, cell: ({ refundRequest }) => (refundRequest ? text(refundRequest.status).title : "–") },
    {
      id: "amount",
      header: m.columns.amount,
      align: "right",
      cell: ({ refundRequest }) => (refundRequest ? euros(refundRequest.totalCents) : "–"),
    },
  ];
  return <DataTable caption={m.caption} columns={columns} rows={items} rowKey={({ position }) => String(position)} />;
}

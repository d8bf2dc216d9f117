import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import type { RefundContentFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";
import { useMeasures } from "./refund-words.ts";

/** What is asked for each product. */
export function TotalsTable({
  request,
}: {
  request: Pick<RefundContentFragment, "totalsByProduct" | "totalCents" | "linesCents" | "campaign">;
}) {
  const m = useMessages(refundsMessages);
  const { euros } = useFormats();
  const { total } = useMeasures();
  const { ceiling } = request.campaign;
  return (
    <>
      <DataTable
        caption={m.totals.caption}
        rows={request.totalsByProduct}
        rowKey={({ product }) => product.code}
        columns={[
          { id: "product", header: m.totals.product, cell: ({ product }) => product.name, rowHeader: true },
          { id: "quantity", header: m.totals.quantity, cell: ({ quantity, unit }) => total(quantity, unit), align: "right" },
          { id: "amount", header: m.totals.amount, cell: ({ amountCents }) => euros(amountCents), align: "right" },
        ]}
        footer={[m.total, null, euros(request.totalCents)]}
      />
      {ceiling && request.linesCents > request.totalCents && (
        <p>{m.ceiling(euros(request.linesCents), euros(ceiling.amountCents), ceiling.words)}</p>
      )}
    </>
  );
}

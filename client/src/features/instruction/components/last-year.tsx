import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { useMeasures } from "../../refunds/index.ts";
import type { InstructedRequestFragment } from "../gql/graphql.ts";
import { linesMessages } from "../lines-messages.ts";

/** What the structure asks this year beside what it asked twelve months before. */
export function LastYear({ request }: { request: Pick<InstructedRequestFragment, "quantitiesWithLastYear"> }) {
  const m = useMessages(linesMessages);
  const { total } = useMeasures();
  return (
    <DataTable
      caption={m.lastYearCaption}
      rows={request.quantitiesWithLastYear}
      rowKey={({ productCode }) => productCode}
      columns={[
        { id: "product", header: m.product, cell: ({ productName }) => productName, rowHeader: true },
        { id: "now", header: m.thisYear, cell: ({ quantity, unit }) => total(quantity, unit), align: "right" },
        {
          id: "before",
          header: m.lastYear,
          cell: ({ lastYear, unit }) => (lastYear === "0" ? m.nothing : total(lastYear, unit)),
          align: "right",
        },
      ]}
    />
  );
}

import { parseCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { parseDecimal } from "@portail-tic/shared/kernel/decimal";
import { QUANTITY_UNITS } from "@portail-tic/shared/kernel/units";
import type { RefundLineInput } from "@portail-tic/shared/refunds/refund-line.schema";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { refundsMessages } from "../messages.ts";
import { pasteMessages } from "../paste-messages.ts";
import type { PastedBlock, PastedRow } from "./pasted-lines.ts";
import { useMeasures } from "./refund-words.ts";

/** Rows shown at most, those to correct first: thousands are counted, not drawn. */
const shownRows = 50;

/** What each row would become: its amount, or why it cannot be saved. */
export function PastedPreview({ block, rows }: { block: PastedBlock; rows: readonly PastedRow[] }) {
  const m = useMessages(pasteMessages);
  const words = useMessages(refundsMessages).lineColumns;
  const { euros } = useFormats();
  const written = useWritten();
  if (block.problems.length > 0) {
    return (
      <Alert severity="warning" live>
        {block.problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </Alert>
    );
  }
  if (rows.length === 0) return null;
  const wrong = rows.filter(({ problems }) => problems.length > 0);
  const right = rows.filter(({ problems }) => problems.length === 0);
  const total = right.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0);
  const shown = [...wrong, ...right].slice(0, shownRows);
  return (
    <>
      <div role="status">
        <p>
          <strong>{m.read(rows.length, right.length, wrong.length)}</strong> {m.amount(euros(total))}
        </p>
        <p>{m.columns(block.columns.join(", "))}</p>
      </div>
      <DataTable
        caption={m.preview(shown.length, rows.length)}
        rows={shown}
        rowKey={({ place }) => String(place)}
        columns={[
          { id: "place", header: m.row, cell: ({ place }) => place, rowHeader: true },
          { id: "invoice", header: words.invoice, cell: ({ values }) => `${values.invoiceNumber} ${values.supplier}`.trim() || "–" },
          { id: "date", header: words.deliveryDate, cell: ({ values }) => written.date(values) },
          { id: "quantity", header: words.quantity, cell: ({ values }) => written.quantity(values) },
          { id: "outcome", header: m.outcome, cell: (row) => <Outcome row={row} /> },
        ]}
      />
    </>
  );
}

/** A date and a quantity as they are read elsewhere; what could not be understood stands as it was pasted. */
function useWritten() {
  const { date } = useFormats();
  const { quantity } = useMeasures();
  return {
    date: ({ deliveryDate }: RefundLineInput) => (parseCivilDate(deliveryDate).allowed ? date(deliveryDate) : deliveryDate || "–"),
    quantity: ({ quantity: typed, unit }: RefundLineInput) => {
      const parsed = parseDecimal(typed);
      const known = QUANTITY_UNITS.find((one) => one === unit);
      return parsed.allowed && known ? quantity(parsed.value, known) : `${typed} ${unit}`.trim() || "–";
    },
  };
}

function Outcome({ row: { problems, amountCents } }: { row: PastedRow }) {
  const m = useMessages(pasteMessages);
  const { euros } = useFormats();
  if (problems.length === 0) return m.ready(euros(amountCents ?? 0));
  return problems.map((problem) => (
    <p key={problem} className="fr-message fr-message--error fr-mt-1v">
      {problem}
    </p>
  ));
}

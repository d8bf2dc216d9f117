import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge, type BadgeTone } from "../../../ui/badge.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import type { PaymentRowFragment, PaymentStatus } from "../gql/graphql.ts";
import { paymentsMessages } from "../messages.ts";

const tones: Readonly<Record<PaymentStatus, BadgeTone>> = { ORDERED: "info", PAID: "success", FAILED: "error", SETTLED: "neutral" };

/** The payments of a batch, in the order of its file. */
export function PaymentTable({ payments }: { payments: readonly PaymentRowFragment[] }) {
  const m = useMessages(paymentsMessages).batch;
  const { date, euros } = useFormats();
  return (
    <DataTable
      caption={m.caption}
      hideCaption
      rows={payments}
      rowKey={({ id }) => id}
      columns={[
        { id: "reference", header: m.reference, rowHeader: true, cell: ({ reference }) => reference },
        { id: "structure", header: m.structure, cell: ({ structureName }) => structureName },
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
        {
          id: "amount",
          header: m.amount,
          align: "right",
          cell: ({ amountCents, grantedCents, recoveredCents }) => (
            <>
              {euros(amountCents)}
              {recoveredCents > 0 && <span className="fr-hint-text">{m.less(euros(grantedCents), euros(recoveredCents))}</span>}
            </>
          ),
        },
        {
          id: "state",
          header: m.state,
          cell: ({ status, paidOn, failureReason }) => (
            <>
              <Badge tone={tones[status]}>{status === "PAID" && paidOn ? m.paidOn(date(paidOn)) : m.statuses[status]}</Badge>
              {failureReason && <span className="fr-hint-text">{failureReason}</span>}
            </>
          ),
        },
      ]}
    />
  );
}

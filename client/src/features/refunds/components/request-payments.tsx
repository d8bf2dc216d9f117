import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { Section } from "../../../ui/page.tsx";
import type { RefundDetailFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";

type Payment = RefundDetailFragment["payments"][number];

/** What is paid, when, where, and why less than was asked; nothing before a payment is ordered. */
export function RequestPayments({ request }: { request: Pick<RefundDetailFragment, "payments" | "totalCents"> }) {
  const m = useMessages(refundsMessages).payments;
  if (request.payments.length === 0) return null;
  return (
    <Section title={m.title}>
      {request.payments.map((payment) => (
        <OnePayment key={payment.id} payment={payment} totalCents={request.totalCents} />
      ))}
    </Section>
  );
}

function OnePayment({ payment, totalCents }: { payment: Payment; totalCents: number }) {
  const m = useMessages(refundsMessages).payments;
  const { date, euros } = useFormats();
  const { grantedCents, recoveredCents, amountCents, status } = payment;
  const refusedCents = totalCents - grantedCents;
  const day = status === "PAID" && payment.paidOn ? m.paidOn(date(payment.paidOn)) : m.states[status](date(payment.orderedAt));
  return (
    <DescriptionList
      items={[
        { term: m.state, value: day },
        ...(payment.failureReason ? [{ term: m.reason, value: payment.failureReason }] : []),
        ...(refusedCents > 0 ? [{ term: m.refused, value: m.less(euros(refusedCents), euros(totalCents)) }] : []),
        ...(recoveredCents > 0 ? [{ term: m.recovered, value: m.less(euros(recoveredCents), euros(grantedCents)) }] : []),
        { term: status === "PAID" ? m.paid : m.amount, value: <strong>{euros(amountCents)}</strong> },
        ...(amountCents > 0 ? [{ term: m.account, value: `${payment.maskedIban}, ${payment.holder}` }] : []),
      ]}
    />
  );
}

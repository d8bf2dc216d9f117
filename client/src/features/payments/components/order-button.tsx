import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { apolloClient } from "../../../lib/apollo.ts";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button } from "../../../ui/button.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { OrderPaymentsDocument, PayableRequestsDocument, type PayableRequestsQuery } from "../gql/graphql.ts";
import { paymentsMessages } from "../messages.ts";

type Summary = PayableRequestsQuery["payableSummaries"][number];

/** Orders all that an office can pay now, after saying how many and how much; the server refuses when the list has changed. */
export function OrderButton({ summary: { officeId, count, totalCents } }: { summary: Summary }) {
  const m = useMessages(paymentsMessages).payable;
  const { euros } = useFormats();
  const navigate = useNavigate();
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const [key, setKey] = useState<string | null>(null);
  const order = async () => {
    const input = { officeId, expectedTotalCents: totalCents, idempotencyKey: key ?? "" };
    const { batch, problems } = await withStepUp(async () => (await mutate(OrderPaymentsDocument, { input })).orderPayments);
    if (batch) {
      await navigate({ to: "/paiements/$id", params: { id: batch.id }, search: { ordonne: "oui" } });
    } else if (problems.some(({ code }) => code === "PAYMENT_TOTAL_CHANGED")) {
      await apolloClient().refetchQueries({ include: [PayableRequestsDocument] });
    }
    return problems;
  };
  if (count === 0) return null;
  const texts = {
    title: m.orderTitle,
    text: m.orderText(count, euros(totalCents)),
    confirm: m.orderConfirm,
    failed: m.orderFailed,
  };
  return (
    <>
      <Button onClick={() => setKey(crypto.randomUUID())}>{m.order(count, euros(totalCents))}</Button>
      {key && <ConfirmAct texts={texts} onConfirm={order} onClose={() => setKey(null)} />}
    </>
  );
}

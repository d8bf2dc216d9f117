import { useParams, useSearch } from "@tanstack/react-router";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { DownloadButton } from "../../documents/index.ts";
import { BatchState } from "../components/batch-table.tsx";
import { PaymentTable } from "../components/payment-table.tsx";
import { CreatePaymentFileLinkDocument, PaymentBatchDocument, type PaymentBatchFactsFragment } from "../gql/graphql.ts";
import { paymentsMessages } from "../messages.ts";

interface BatchSearch {
  readonly suite?: string;
}

export const preload = ({ params, search }: { params: { id: string }; search: BatchSearch }) =>
  preloadQuery(PaymentBatchDocument, { id: params.id, after: cursorOf(search.suite) });

/** One batch: who ordered it, its file for the bank, and what the bank did of each payment. */
export function PaymentBatchPage() {
  const m = useMessages(paymentsMessages).batch;
  const { id } = useParams({ from: "/authed/treasury/paiements/$id" });
  const { suite, ordonne } = useSearch({ from: "/authed/treasury/paiements/$id" });
  const { paymentBatch: batch } = usePageQuery(PaymentBatchDocument, { id, after: cursorOf(suite) });
  return (
    <Page title={m.title(batch.number)}>
      {ordonne && (
        <Alert severity="success" live>
          <p>{m.ordered}</p>
        </Alert>
      )}
      <Facts batch={batch} />
      {(batch.canExport || batch.exportObstacle) && <BankFile batch={batch} />}
      <Section title={m.payments}>
        <PaymentTable payments={batch.payments.edges.map(({ node }) => node)} />
        <Pager trail={suite} pageInfo={batch.payments.pageInfo} />
      </Section>
      <p className="fr-mt-3w">
        <TextLink to="/paiements">{m.back}</TextLink>
      </p>
    </Page>
  );
}

function Facts({ batch }: { batch: PaymentBatchFactsFragment }) {
  const m = useMessages(paymentsMessages).batch;
  const { euros, moment, number } = useFormats();
  return (
    <DescriptionList
      items={[
        { term: m.state, value: <BatchState batch={batch} /> },
        { term: m.office, value: batch.office.name },
        { term: m.total, value: euros(batch.totalCents) },
        { term: m.transfers, value: number(batch.transferCount) },
        { term: m.orderedBy, value: batch.orderedBy.displayName },
        { term: m.orderedAt, value: moment(batch.orderedAt) },
        { term: m.releasedAt, value: batch.releasedAt ? moment(batch.releasedAt) : m.notReleased },
        ...(batch.releasedBy ? [{ term: m.releasedBy, value: batch.releasedBy.displayName }] : []),
      ]}
    />
  );
}

/** Whole IBANs leave the portal here, and nowhere else. */
function BankFile({ batch }: { batch: PaymentBatchFactsFragment }) {
  const m = useMessages(paymentsMessages).batch;
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const ask = () =>
    withStepUp(async () => (await mutate(CreatePaymentFileLinkDocument, { input: { id: batch.id } })).createPaymentFileLink);
  return (
    <Section title={m.file}>
      {batch.exportObstacle ? (
        <Alert severity="warning" title={m.cannot} titleAs="h3">
          <p>{batch.exportObstacle.message}</p>
        </Alert>
      ) : (
        <>
          <p>{m.fileText}</p>
          {batch.releasedAt && <p>{m.fileAgain}</p>}
          <DownloadButton ask={ask} priority="primary">
            {batch.releasedAt ? m.downloadAgain : m.download}
          </DownloadButton>
        </>
      )}
    </Section>
  );
}

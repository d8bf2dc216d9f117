import { useSearch } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { OrderButton } from "../components/order-button.tsx";
import { PayableTable } from "../components/payable-table.tsx";
import { PayableRequestsDocument, type PayableRequestsQuery } from "../gql/graphql.ts";
import { paymentsMessages } from "../messages.ts";

interface PayableSearch {
  readonly suite?: string;
}

export const preload = ({ search }: { search: PayableSearch }) => preloadQuery(PayableRequestsDocument, { after: cursorOf(search.suite) });

/** « Demandes à payer »: what an officer can order now, and why the rest cannot be. */
export function PayableRequestsPage() {
  const m = useMessages(paymentsMessages).payable;
  const { suite } = useSearch({ from: "/authed/staff/paiements/a-ordonner" });
  const { payableRequests, payableSummaries } = usePageQuery(PayableRequestsDocument, { after: cursorOf(suite) });
  const { edges, pageInfo } = payableRequests;
  return (
    <Page title={m.title} lead={m.lead}>
      {payableSummaries.map((summary) => (
        <Order key={summary.officeId} summary={summary} />
      ))}
      {edges.length === 0 ? (
        <EmptyState title={m.empty}>
          <p>{m.emptyHelp}</p>
        </EmptyState>
      ) : (
        <PayableTable rows={edges.map(({ node }) => node)} />
      )}
      <Pager trail={suite} pageInfo={pageInfo} />
      <p className="fr-mt-3w">
        <TextLink to="/paiements">{m.back}</TextLink>
      </p>
    </Page>
  );
}

function Order({ summary }: { summary: PayableRequestsQuery["payableSummaries"][number] }) {
  const m = useMessages(paymentsMessages).payable;
  return (
    <div className="fr-mb-3w">
      {summary.leftOutCount > 0 && (
        <Alert severity="info">
          <p>{m.leftOut(summary.leftOutCount)}</p>
        </Alert>
      )}
      <OrderButton summary={summary} />
    </div>
  );
}

import { useSearch } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useSession } from "../../../lib/session.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { ButtonRow } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { BatchTable } from "../components/batch-table.tsx";
import { PaymentBatchesDocument } from "../gql/graphql.ts";
import { paymentsMessages } from "../messages.ts";

interface BatchesSearch {
  readonly suite?: string;
}

export const preload = ({ search }: { search: BatchesSearch }) => preloadQuery(PaymentBatchesDocument, { after: cursorOf(search.suite) });

/** « Paiements »: the batches, and the two doors: what is to be ordered, what the bank says. */
export function PaymentsPage() {
  const m = useMessages(paymentsMessages).batches;
  const { suite } = useSearch({ from: "/authed/treasury/paiements" });
  const { edges, pageInfo } = usePageQuery(PaymentBatchesDocument, { after: cursorOf(suite) }).paymentBatches;
  const roles = useSession().viewer?.staff.map(({ role }) => role) ?? [];
  return (
    <Page title={m.title} lead={m.lead}>
      <ButtonRow>
        {roles.includes("INSTRUCTOR") && <ButtonLink to="/paiements/a-ordonner">{m.order}</ButtonLink>}
        {roles.includes("ADMINISTRATOR") && (
          <ButtonLink to="/paiements/releves" priority="secondary">
            {m.imports}
          </ButtonLink>
        )}
      </ButtonRow>
      {edges.length === 0 ? (
        <EmptyState title={m.empty}>
          <p>{m.emptyHelp}</p>
        </EmptyState>
      ) : (
        <BatchTable batches={edges.map(({ node }) => node)} />
      )}
      <Pager trail={suite} pageInfo={pageInfo} />
    </Page>
  );
}

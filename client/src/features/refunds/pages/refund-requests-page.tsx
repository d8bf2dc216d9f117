import { REFUND_STATUSES } from "@portail-tic/shared/refunds/refund-statuses";
import { useNavigate, useSearch } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { NoRequest } from "../components/no-request.tsx";
import { RefundTable } from "../components/refund-table.tsx";
import { RequestFilters, type RequestSearch } from "../components/request-filters.tsx";
import { RefundRequestsDocument, RefundRightsDocument } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";

function variablesOf({ etat, q, suite }: RequestSearch) {
  return { after: cursorOf(suite), filter: { statuses: etat ? [etat] : null, search: q ?? null } };
}

export const preload = ({ search }: { search: RequestSearch }) =>
  Promise.all([preloadQuery(RefundRequestsDocument, variablesOf(search)), preloadQuery(RefundRightsDocument, {})]);

/** « Demandes de remboursement TIC »: mine and those of my structures. */
export function RefundRequestsPage() {
  const m = useMessages(refundsMessages).list;
  const search = useSearch({ from: "/authed/demandes-tic" });
  const navigate = useNavigate({ from: "/demandes-tic" });
  const { edges, pageInfo } = usePageQuery(RefundRequestsDocument, variablesOf(search)).refundRequests;
  const rights = usePageQuery(RefundRightsDocument, {});
  const isFiltered = Boolean(search.q ?? search.etat);
  if (edges.length === 0 && !isFiltered && !search.suite) {
    return (
      <Page title={m.title} lead={m.lead}>
        <NoRequest rights={rights} />
      </Page>
    );
  }
  return (
    <Page title={m.title} lead={m.lead}>
      {rights.writable.totalCount > 0 && (
        <p>
          <ButtonLink to="/demandes-tic/nouvelle" icon="fr-icon-add-line">
            {m.create}
          </ButtonLink>
        </p>
      )}
      <RequestFilters words={m} search={search} statuses={REFUND_STATUSES} onChange={(next) => void navigate({ search: next })} />
      {edges.length === 0 ? (
        <EmptyState title={m.emptyFilter}>
          <p>{m.emptyFilterHelp}</p>
        </EmptyState>
      ) : (
        <RefundTable
          caption={m.caption}
          requests={edges.map(({ node }) => node)}
          link={({ id, number }) => (
            <TextLink to="/demandes-tic/$id" params={{ id }}>
              {number}
            </TextLink>
          )}
        />
      )}
      <Pager trail={search.suite} pageInfo={pageInfo} />
    </Page>
  );
}

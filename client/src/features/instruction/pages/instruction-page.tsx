import { useNavigate, useSearch } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { RefundTable, RequestFilters, type RequestSearch } from "../../refunds/index.ts";
import { InstructionQueueDocument, type RefundStatus } from "../gql/graphql.ts";
import { instructionMessages } from "../messages.ts";

const statuses: readonly RefundStatus[] = ["AVAILABLE", "IN_REVIEW", "APPROVED", "REJECTED", "WITHDRAWN"];

function variablesOf({ etat, q, suite }: RequestSearch) {
  return { after: cursorOf(suite), filter: { statuses: etat ? [etat] : null, search: q ?? null } };
}

export const preload = ({ search }: { search: RequestSearch }) => preloadQuery(InstructionQueueDocument, variablesOf(search));

/** « Instruction »: what waits for my office, the oldest first. */
export function InstructionPage() {
  const m = useMessages(instructionMessages).queue;
  const search = useSearch({ from: "/authed/staff/instruction" });
  const navigate = useNavigate({ from: "/instruction" });
  const { edges, pageInfo } = usePageQuery(InstructionQueueDocument, variablesOf(search)).instructionQueue;
  return (
    <Page title={m.title} lead={m.lead}>
      <RequestFilters words={m} search={search} statuses={statuses} onChange={(next) => void navigate({ search: next })} />
      {edges.length === 0 ? (
        <EmptyState title={search.q || search.etat ? m.emptyFilter : m.empty}>
          <p>{m.emptyHelp}</p>
        </EmptyState>
      ) : (
        <RefundTable
          caption={m.caption}
          requests={edges.map(({ node }) => node)}
          instructor={({ instructor }) => instructor?.displayName ?? m.nobody}
          link={({ id, number }) => (
            <TextLink to="/instruction/$id" params={{ id }}>
              {number}
            </TextLink>
          )}
        />
      )}
      <Pager trail={search.suite} pageInfo={pageInfo} />
    </Page>
  );
}

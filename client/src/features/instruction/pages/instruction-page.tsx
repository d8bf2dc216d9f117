import "../queue.css";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { present } from "../../../lib/present.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Page } from "../../../ui/page.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { useSelection } from "../../approvals/index.ts";
import { BulkTools } from "../components/bulk-tools.tsx";
import { QueueFilters, type QueueChange } from "../components/queue-filters.tsx";
import { mayBeDecided, QueueTable } from "../components/queue-table.tsx";
import { QueueViews } from "../components/queue-views.tsx";
import { selectQueue } from "../components/select-queue.ts";
import { InstructionCountsDocument, InstructionQueueDocument, type QueuedRequestFragment } from "../gql/graphql.ts";
import { queueMessages } from "../queue-messages.ts";
import { isNarrowed, variablesOf, type QueueSearch } from "../queue-search.ts";
import { lazyPart } from "../../../lib/lazy-part.ts";

const TakeNext = lazyPart(() => import("../components/take-next.tsx").then((file) => file.TakeNext));
// Nothing is chosen yet: fetched with the first choice.
const BulkBar = lazyPart(() => import("../components/bulk-bar.tsx").then((file) => file.BulkBar));

export const preload = ({ search }: { search: QueueSearch }) =>
  Promise.all([preloadQuery(InstructionQueueDocument, variablesOf(search)), preloadQuery(InstructionCountsDocument, {})]);

/** « Instruction »: what waits for my office, the oldest first. */
export function InstructionPage() {
  const m = useMessages(queueMessages);
  const search = useSearch({ from: "/authed/staff/instruction" });
  const navigate = useNavigate({ from: "/instruction" });
  const { edges, pageInfo } = usePageQuery(InstructionQueueDocument, variablesOf(search)).instructionQueue;
  const { instructionCounts: counts } = usePageQuery(InstructionCountsDocument, {});
  // Another filter starts again at the first page.
  const narrow = (change: QueueChange) => void navigate({ search: (kept) => present({ ...kept, ...change, suite: undefined }) });
  return (
    <Page title={m.title} lead={m.lead}>
      <Suspense>{counts.nobody > 0 && <TakeNext />}</Suspense>
      <QueueViews counts={counts} view={search.vue} />
      <QueueFilters search={search} counts={counts} onChange={narrow} />
      {edges.length === 0 ? (
        <EmptyState title={isNarrowed(search) ? m.emptyFilter : m.empty}>
          <p>{isNarrowed(search) ? m.emptyFilterHelp : m.emptyHelp}</p>
        </EmptyState>
      ) : (
        <Queue search={search} goesOn={pageInfo.hasNextPage || search.suite !== undefined} requests={edges.map(({ node }) => node)} />
      )}
      <Pager trail={search.suite} pageInfo={pageInfo} />
    </Page>
  );
}

interface QueueProps {
  readonly search: QueueSearch;
  /** Does the search go on beyond this page? */
  readonly goesOn: boolean;
  readonly requests: readonly QueuedRequestFragment[];
}

/** The rows, those that may be decided to be chosen, and what to do with the chosen ones. */
function Queue({ search, goesOn, requests }: QueueProps) {
  const navigate = useNavigate();
  // Another filter begins with nothing chosen; a page goes on with what is.
  const selection = useSelection(JSON.stringify(variablesOf(search).filter));
  const onPage = requests.filter(mayBeDecided).map(({ id }) => id);
  return (
    <>
      {(onPage.length > 0 || goesOn) && (
        <BulkTools selection={selection} onPage={onPage} goesOn={goesOn} selectAll={() => selectQueue(search)} />
      )}
      <QueueTable requests={requests} selection={onPage.length > 0 ? selection : undefined} />
      {selection.ids.size > 0 && (
        <Suspense>
          <BulkBar selection={selection} onTaken={(id) => void navigate({ to: "/instruction/groupees/$id", params: { id } })} />
        </Suspense>
      )}
    </>
  );
}

import { useNavigate, useParams, useSearch } from "@tanstack/react-router";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { present } from "../../../lib/present.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { useBulkProgress } from "../../approvals/index.ts";
import { bulkMessages } from "../bulk-messages.ts";
import { BulkResults } from "../components/bulk-results.tsx";
import { decisionMessages } from "../decision-messages.ts";
import { BulkRefundDecisionDocument, type BulkOutcome, type BulkRefundDecisionQuery } from "../gql/graphql.ts";

interface BulkSearch {
  readonly resultat?: BulkOutcome;
  readonly suite?: string;
}

const variablesOf = (id: string, { resultat, suite }: BulkSearch) => ({ id, after: cursorOf(suite), outcome: resultat ?? null });

export const preload = ({ params, search }: { params: { id: string }; search: BulkSearch }) =>
  preloadQuery(BulkRefundDecisionDocument, variablesOf(params.id, search));

/** One decision on many requests: how far it is, then what became of each. It can be left and found again. */
export function BulkRefundDecisionPage() {
  const m = useMessages(bulkMessages);
  const words = useMessages(decisionMessages);
  const { moment } = useFormats();
  const { id } = useParams({ from: "/authed/staff/instruction/groupees/$id" });
  const search = useSearch({ from: "/authed/staff/instruction/groupees/$id" });
  const navigate = useNavigate({ from: "/instruction/groupees/$id" });
  const variables = variablesOf(id, search);
  const { bulkDecision, bulkDecisionItems } = usePageQuery(BulkRefundDecisionDocument, variables);
  useBulkProgress(BulkRefundDecisionDocument, variables, bulkDecision.finishedAt === null);
  const { verdict, motive, publicReason, internalNote, createdAt } = bulkDecision;
  return (
    <Page title={m.pageTitle(moment(createdAt))}>
      <div role="status">
        <Progress bulk={bulkDecision} />
      </div>
      <DescriptionList
        items={[
          { term: m.verdict, value: words.verdicts[verdict] },
          ...(motive ? [{ term: words.motive, value: motive.name }] : []),
          ...(publicReason ? [{ term: words.words, value: publicReason }] : []),
          ...(internalNote ? [{ term: words.internalNote, value: internalNote }] : []),
        ]}
      />
      <FilterSelect
        label={m.filter}
        value={search.resultat}
        choices={(["DECIDED", "PROPOSED", "NOT_DECIDED", "WAITING"] as const).map((value) => ({ value, label: m.outcomes[value] }))}
        all={m.allOutcomes}
        onChange={(resultat) => void navigate({ search: present({ resultat }) })}
      />
      {bulkDecisionItems.edges.length === 0 ? <p>{m.none}</p> : <BulkResults items={bulkDecisionItems.edges.map(({ node }) => node)} />}
      <Pager trail={search.suite} pageInfo={bulkDecisionItems.pageInfo} />
      <p className="fr-mt-3w">
        <TextLink to="/instruction">{m.back}</TextLink>
      </p>
    </Page>
  );
}

function Progress({ bulk }: { bulk: BulkRefundDecisionQuery["bulkDecision"] }) {
  const m = useMessages(bulkMessages);
  const { number } = useFormats();
  const { itemCount, decidedCount, proposedCount, notDecidedCount, finishedAt } = bulk;
  if (finishedAt === null) {
    const done = decidedCount + proposedCount + notDecidedCount;
    return (
      <>
        <p className="fr-mb-1w">{m.progress(number(done), number(itemCount))}</p>
        <progress aria-label={m.progressLabel} value={done} max={itemCount} className="fr-mb-2w" />
        <p>{m.mayLeave}</p>
      </>
    );
  }
  return (
    <Alert severity={proposedCount + notDecidedCount === 0 ? "success" : "warning"}>
      <p>{m.done(number(decidedCount), number(notDecidedCount))}</p>
      {proposedCount > 0 && <p>{m.proposed(number(proposedCount))}</p>}
    </Alert>
  );
}

import { rejectionReasonWords } from "@portail-tic/shared/approvals/rejection-reasons";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";

import { useFormats } from "../../../i18n/formats.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { present } from "../../../lib/present.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { FilterSelect } from "../../../ui/filter-select.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { BulkItemTable } from "../components/bulk-item-table.tsx";
import { useBulkProgress } from "../components/use-bulk-progress.ts";
import { BulkDecisionDocument, type BulkDecisionFactsFragment, type BulkOutcome } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";

interface BulkSearch {
  readonly resultat?: BulkOutcome;
  readonly suite?: string;
}

const variablesOf = (id: string, { resultat, suite }: BulkSearch) => ({ id, after: cursorOf(suite), outcome: resultat ?? null });

export const preload = ({ params, search }: { params: { id: string }; search: BulkSearch }) =>
  preloadQuery(BulkDecisionDocument, variablesOf(params.id, search));

/** One list decided by one act: how far it is, then what became of each request. It can be left and found again. */
export function BulkDecisionPage() {
  const m = useMessages(approvalsMessages);
  const { locale } = useLocale();
  const { moment } = useFormats();
  const { id } = useParams({ from: "/authed/approbations/groupees/$id" });
  const search = useSearch({ from: "/authed/approbations/groupees/$id" });
  const navigate = useNavigate({ from: "/approbations/groupees/$id" });
  const variables = variablesOf(id, search);
  const { bulkDecision, bulkDecisionItems } = usePageQuery(BulkDecisionDocument, variables);
  useBulkProgress(BulkDecisionDocument, variables, bulkDecision.finishedAt === null);
  const { rejectionReason, publicReason, internalNote } = bulkDecision;
  const facts = [
    { term: m.bulkList.columns.verdict, value: m.bulkList.verdicts[bulkDecision.verdict] },
    { term: m.bulkList.columns.createdAt, value: moment(bulkDecision.createdAt) },
    rejectionReason && rejectionReason !== "OTHER" ? { term: m.detail.reason, value: rejectionReasonWords[rejectionReason][locale] } : null,
    publicReason ? { term: rejectionReason === "OTHER" ? m.detail.reason : m.detail.words, value: publicReason } : null,
    internalNote ? { term: m.detail.internalNote, value: internalNote } : null,
  ];
  const outcomes = (["DECIDED", "NOT_DECIDED", "WAITING"] as const).map((value) => ({ value, label: m.bulkList.outcomes[value] }));
  return (
    <Page title={m.bulkList.pageTitle(moment(bulkDecision.createdAt))}>
      <div role="status">
        <Progress bulk={bulkDecision} />
      </div>
      <DescriptionList items={facts.filter((fact) => fact !== null)} />
      <FilterSelect
        label={m.bulkList.filter}
        value={search.resultat}
        choices={outcomes}
        all={m.bulkList.allOutcomes}
        onChange={(resultat) => void navigate({ search: present({ resultat }) })}
      />
      {bulkDecisionItems.edges.length === 0 ? (
        <p>{m.bulkList.none}</p>
      ) : (
        <BulkItemTable items={bulkDecisionItems.edges.map(({ node }) => node)} />
      )}
      <Pager trail={search.suite} pageInfo={bulkDecisionItems.pageInfo} />
      <p>
        <TextLink to="/approbations/groupees">{m.bulkList.back}</TextLink>
      </p>
    </Page>
  );
}

function Progress({ bulk }: { bulk: BulkDecisionFactsFragment }) {
  const m = useMessages(approvalsMessages).bulkList;
  const { number } = useFormats();
  const { verdict, itemCount, decidedCount, notDecidedCount, finishedAt } = bulk;
  if (finishedAt === null) {
    const done = decidedCount + notDecidedCount;
    return (
      <>
        <p className="fr-mb-1w">{m.progress(number(done), number(itemCount))}</p>
        <progress aria-label={m.progressLabel} value={done} max={itemCount} className="fr-mb-2w" />
        <p>{m.mayLeave}</p>
      </>
    );
  }
  return (
    <Alert severity={notDecidedCount === 0 ? "success" : "warning"}>
      <p>{m.done(verdict, number(decidedCount), number(notDecidedCount))}</p>
    </Alert>
  );
}

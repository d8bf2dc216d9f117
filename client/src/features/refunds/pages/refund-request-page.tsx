import "../refunds.css";

import { useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { apolloClient, preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { AcknowledgedWarnings } from "../components/acknowledged-warnings.tsx";
import { FileList } from "../components/file-list.tsx";
import { LineTable } from "../components/line-table.tsx";
import { RelatedRequests } from "../components/related-requests.tsx";
import { RequestActions } from "../components/request-actions.tsx";
import { ReducedLines } from "../components/reduced-lines.tsx";
import { RequestDialogue } from "../components/request-dialogue.tsx";
import { RequestFacts, Statements } from "../components/request-facts.tsx";
import { RequestPayments } from "../components/request-payments.tsx";
import { RequestProgress } from "../components/request-progress.tsx";
import { useStatusText } from "../components/status-words.ts";
import { RequestTimeline } from "../components/request-timeline.tsx";
import { TotalsTable } from "../components/totals-table.tsx";
import { RefundDetailPageDocument, type RefundDetailFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";
import { requestMessages } from "../request-messages.ts";

interface DetailSearch {
  readonly suite?: string;
}

export const preload = ({ params, search }: { params: { id: string }; search: DetailSearch }) =>
  preloadQuery(RefundDetailPageDocument, { id: params.id, after: cursorOf(search.suite) });

/** One request: where it stands, what happened, what it contains, what can be done. */
export function RefundRequestPage() {
  const m = useMessages(refundsMessages);
  const words = useMessages(requestMessages);
  const { id } = useParams({ from: "/authed/demandes-tic/$id" });
  const { suite, envoyee } = useSearch({ from: "/authed/demandes-tic/$id" });
  const after = cursorOf(suite);
  const { refundRequest: request } = usePageQuery(RefundDetailPageDocument, { id, after });
  const [notice, setNotice] = useState<Notice | null>(null);
  const withdrawn = (problems: readonly FormProblem[]) => {
    if (problems.length === 0) return setNotice({ severity: "success", text: m.detail.withdrawn });
    setNotice({ severity: "warning", text: m.detail.changed });
    return void apolloClient().refetchQueries({ include: [RefundDetailPageDocument] });
  };
  return (
    <Page title={m.detail.title(request.number)}>
      {envoyee && request.status !== "DRAFT" && <Sent number={request.number} />}
      {notice && (
        <Alert severity={notice.severity} live>
          <p>{notice.text}</p>
        </Alert>
      )}
      <RequestProgress request={request} />
      <RequestDialogue request={request} />
      <RequestActions
        request={request}
        after={after}
        onWithdrawn={withdrawn}
        onRefused={([problem]) => problem && setNotice({ severity: "warning", text: problem.message })}
      />
      <RelatedRequests complements={request.complements} complementary={request.complementaryRequests} />
      <div className="fr-mt-6w">
        <ReducedLines request={request} />
        <RequestPayments request={request} />
        <Section title={m.detail.timeline}>
          <RequestTimeline events={request.events} />
        </Section>
        <RequestContent request={request} suite={suite} />
      </div>
      <p>
        <TextLink to="/demandes-tic">{m.detail.back}</TextLink>
      </p>
      {request.status !== "DRAFT" && (
        <p>
          <TextLink to="/verifier-un-depot">{words.checkReceipt}</TextLink>
        </p>
      )}
    </Page>
  );
}

interface Notice {
  readonly severity: "success" | "warning";
  readonly text: string;
}

function Sent({ number }: { number: string }) {
  const m = useMessages(refundsMessages).detail;
  const { usualDelay } = useStatusText()("SUBMITTED");
  return (
    <Alert severity="success" title={m.sentTitle(number)} live>
      <p>{m.sentText}</p>
      <p>
        {usualDelay} {m.sentMails}
      </p>
    </Alert>
  );
}

function RequestContent({ request, suite }: { request: RefundDetailFragment; suite: string | undefined }) {
  const m = useMessages(refundsMessages);
  const { moment } = useFormats();
  const more = [
    { term: m.facts.createdBy, value: request.createdBy.displayName },
    ...(request.submittedAt ? [{ term: m.facts.submittedAt, value: moment(request.submittedAt) }] : []),
    ...(request.office ? [{ term: m.facts.office, value: request.office.name }] : []),
  ];
  return (
    <>
      <Section title={m.detail.content}>
        <RequestFacts request={request} more={more} />
        {request.lines.edges.length === 0 ? (
          <p>{m.noLine}</p>
        ) : (
          <>
            <LineTable lines={request.lines.edges.map(({ node }) => node)} totalCents={request.totalCents} />
            <Pager trail={suite} pageInfo={request.lines.pageInfo} />
            <TotalsTable request={request} />
          </>
        )}
      </Section>
      <Section title={m.attachments.title}>
        <FileList files={request.attachments} />
      </Section>
      <Section title={m.detail.statements}>
        <Statements request={request} />
      </Section>
      {request.status !== "DRAFT" && <AcknowledgedWarnings findings={request.submissionWarnings} />}
    </>
  );
}

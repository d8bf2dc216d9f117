import "../instruction.css";

import { useParams, useSearch } from "@tanstack/react-router";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import {
  AcknowledgedWarnings,
  FileList,
  linesBefore,
  PdfButton,
  refundsMessages,
  RequestFacts,
  RequestProgress,
  RequestTimeline,
  Statements,
  TotalsTable,
} from "../../refunds/index.ts";
import { DecideRequest } from "../components/decide-request.tsx";
import { ReviewLines } from "../components/review-lines.tsx";
import { StructureFacts } from "../components/structure-facts.tsx";
import { useInstruction } from "../components/use-instruction.ts";
import { InstructedRequestPageDocument, type InstructedRequestFragment } from "../gql/graphql.ts";
import { instructionMessages } from "../messages.ts";

interface ReviewSearch {
  readonly suite?: string;
}

export const preload = ({ params, search }: { params: { id: string }; search: ReviewSearch }) =>
  preloadQuery(InstructedRequestPageDocument, { id: params.id, after: cursorOf(search.suite) });

/** One request, as the office decides it. */
export function InstructedRequestPage() {
  const m = useMessages(refundsMessages).detail;
  const review = useMessages(instructionMessages).review;
  const { id } = useParams({ from: "/authed/staff/instruction/$id" });
  const { suite } = useSearch({ from: "/authed/staff/instruction/$id" });
  const after = cursorOf(suite);
  const { refundRequest: request } = usePageQuery(InstructedRequestPageDocument, { id, after });
  const instruction = useInstruction(id, after);
  return (
    <Page title={m.title(request.number)} lead={request.structure.name}>
      {instruction.notice && (
        <Alert severity={instruction.notice.severity} live>
          <p>{instruction.notice.text}</p>
        </Alert>
      )}
      <RequestProgress request={request} title={review.progress} hideNextStep />
      <DecideRequest request={request} instruction={instruction} />
      <ReviewContent request={request} suite={suite} />
      <Section title={m.timeline}>
        <RequestTimeline events={request.events} />
      </Section>
      <p>
        <TextLink to="/instruction">{review.back}</TextLink>
      </p>
    </Page>
  );
}

function ReviewContent({ request, suite }: { request: InstructedRequestFragment; suite: string | undefined }) {
  const m = useMessages(refundsMessages);
  const review = useMessages(instructionMessages).review;
  const { moment } = useFormats();
  return (
    <>
      <Section title={review.structure}>
        <StructureFacts structure={request.structure} />
      </Section>
      <Section title={m.detail.content} actions={<PdfButton id={request.id} />}>
        <RequestFacts
          request={request}
          more={[
            { term: m.facts.createdBy, value: request.createdBy.displayName },
            { term: m.facts.submittedAt, value: request.submittedAt && moment(request.submittedAt) },
            { term: m.facts.instructor, value: request.instructor?.displayName },
          ]}
        />
        <TotalsTable request={request} />
      </Section>
      <Section title={review.invoices}>
        <ReviewLines lines={request.lines.edges.map(({ node }) => node)} offset={linesBefore(suite)} />
        <Pager trail={suite} pageInfo={request.lines.pageInfo} />
      </Section>
      <Section title={m.attachments.title}>
        <FileList files={request.attachments} />
      </Section>
      <Section title={m.detail.statements}>
        <Statements request={request} />
      </Section>
      <AcknowledgedWarnings findings={request.submissionWarnings} />
    </>
  );
}

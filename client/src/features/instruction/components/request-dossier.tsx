import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useToday } from "../../../lib/use-today.ts";
import { ButtonRow } from "../../../ui/button.tsx";
import { Section } from "../../../ui/page.tsx";
import {
  AcknowledgedWarnings,
  FileList,
  LetterButton,
  PdfButton,
  refundsMessages,
  RequestFacts,
  RequestTimeline,
  Statements,
  TotalsTable,
} from "../../refunds/index.ts";
import type { InstructedRequestFragment } from "../gql/graphql.ts";
import { linesMessages } from "../lines-messages.ts";
import { instructionMessages } from "../messages.ts";
import { LastYear } from "./last-year.tsx";
import { PastDecisions } from "./past-decisions.tsx";
import { StructureFacts } from "./structure-facts.tsx";

/** What is known of the structure and of the request, what was sworn and acknowledged, what happened. */
export function RequestDossier({ request }: { request: InstructedRequestFragment }) {
  const m = useMessages(refundsMessages);
  const review = useMessages(instructionMessages).review;
  const lines = useMessages(linesMessages);
  const { moment } = useFormats();
  const today = useToday();
  const accountState = (usableFrom: string) =>
    parisDateOf(new Date(usableFrom)) > today ? lines.accountNotYet(moment(usableFrom)) : lines.accountReady;
  return (
    <>
      <Section title={review.structure}>
        <StructureFacts structure={request.structure} />
      </Section>
      <Section
        title={m.detail.content}
        actions={
          <ButtonRow>
            {request.hasDecisionLetter && <LetterButton id={request.id} />}
            <PdfButton id={request.id} />
          </ButtonRow>
        }
      >
        <RequestFacts
          request={request}
          more={[
            { term: m.facts.createdBy, value: request.createdBy.displayName },
            { term: m.facts.submittedAt, value: request.submittedAt && moment(request.submittedAt) },
            { term: m.facts.instructor, value: request.instructor?.displayName },
            { term: lines.account, value: request.bankAccount && accountState(request.bankAccount.usableFrom) },
          ]}
        />
        <TotalsTable request={request} />
        <LastYear request={request} />
      </Section>
      <Section title={m.attachments.title}>
        <FileList files={request.attachments} />
      </Section>
      <Section title={m.detail.statements}>
        <Statements request={request} />
      </Section>
      <AcknowledgedWarnings findings={request.submissionWarnings} />
      <PastDecisions decisions={request.decisions} />
      <Section title={m.detail.timeline}>
        <RequestTimeline events={request.events} />
      </Section>
    </>
  );
}

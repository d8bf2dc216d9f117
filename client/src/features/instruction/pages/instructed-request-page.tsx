import "../instruction.css";

import { useParams, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { LoadingState } from "../../../ui/states.tsx";
import { DecideRequest } from "../components/decide-request.tsx";
import { RequestDialogue } from "../components/request-dialogue.tsx";
import { useInstruction } from "../components/use-instruction.ts";
import { InstructedRequestPageDocument } from "../gql/graphql.ts";
import { instructionMessages } from "../messages.ts";
import { lazyPart } from "../../../lib/lazy-part.ts";

// The texts and parts of « refunds » weigh: the page opens on the decision, they follow.
const Progress = lazyPart(() => import("../../refunds/index.ts").then((file) => file.RequestProgress));
const LineWorkbench = lazyPart(() => import("../components/line-workbench.tsx").then((file) => file.LineWorkbench));

const RequestDossier = lazyPart(() => import("../components/request-dossier.tsx").then((file) => file.RequestDossier));

interface ReviewSearch {
  readonly suite?: string;
  readonly ligne?: string;
}

export const preload = ({ params, search }: { params: { id: string }; search: ReviewSearch }) =>
  preloadQuery(InstructedRequestPageDocument, { id: params.id, after: cursorOf(search.suite) });

/** One request, as the office decides it. */
export function InstructedRequestPage() {
  const review = useMessages(instructionMessages).review;
  const { id } = useParams({ from: "/authed/staff/instruction/$id" });
  const { suite, ligne } = useSearch({ from: "/authed/staff/instruction/$id" });
  const after = cursorOf(suite);
  const { refundRequest: request } = usePageQuery(InstructedRequestPageDocument, { id, after });
  const instruction = useInstruction(id, after);
  return (
    <Page title={review.title(request.number)} lead={request.structure.name}>
      {instruction.notice && (
        <Alert severity={instruction.notice.severity} live>
          <p>{instruction.notice.text}</p>
        </Alert>
      )}
      <Suspense fallback={<LoadingState />}>
        <Progress request={request} title={review.progress} hideNextStep />
      </Suspense>
      <DecideRequest request={request} instruction={instruction} />
      <RequestDialogue request={request} />
      <Section title={review.invoices}>
        <Suspense fallback={<LoadingState />}>
          <LineWorkbench request={request} trail={suite} selected={ligne} instruction={instruction} />
        </Suspense>
        <Pager trail={suite} pageInfo={request.lines.pageInfo} />
      </Section>
      <Suspense fallback={<LoadingState />}>
        <RequestDossier request={request} />
      </Suspense>
      <p>
        <TextLink to="/instruction">{review.back}</TextLink>
      </p>
    </Page>
  );
}

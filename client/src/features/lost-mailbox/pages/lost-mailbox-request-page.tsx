import { useParams } from "@tanstack/react-router";
import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Alert } from "../../../ui/alert.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { DecideForm } from "../components/decide-form.tsx";
import { RequestFacts } from "../components/request-facts.tsx";
import { RequestDecisions } from "../components/request-decisions.tsx";
import { lostMailboxConsoleMessages } from "../console-messages.ts";
import { DecideLostMailboxDocument, LostMailboxRequestDocument, type DecideLostMailboxInput } from "../gql/graphql.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(LostMailboxRequestDocument, { id: params.id });

/** One request: what the person declares beside what the account holds, and this agent's decision. */
export function LostMailboxRequestPage() {
  const m = useMessages(lostMailboxConsoleMessages);
  const format = useFormats();
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const { id } = useParams({ from: "/authed/support/console/acces-perdus/$id" });
  const { lostMailboxRequest: request } = usePageQuery(LostMailboxRequestDocument, { id });
  const [isDone, setDone] = useState(false);
  const refetch = { refetchQueries: [LostMailboxRequestDocument], awaitRefetchQueries: true };
  const decide = async (input: DecideLostMailboxInput) => {
    const { problems } = await withStepUp(async () => (await mutate(DecideLostMailboxDocument, { input }, refetch)).decideLostMailbox);
    if (problems.length === 0) setDone(true);
    return problems;
  };
  return (
    <Page title={m.request.title(request.number)} lead={m.statuses[request.status]}>
      <p>
        <TextLink to="/console/acces-perdus">{m.request.back}</TextLink>
      </p>
      {isDone && (
        <Alert severity="success" live>
          <p>{m.decide.done}</p>
        </Alert>
      )}
      {request.delayedUntil && request.status === "DELAYED" && <p>{m.request.delayedUntil(format.moment(request.delayedUntil))}</p>}
      {request.stoppedBy && <p>{m.request.stoppedBy[request.stoppedBy]}</p>}
      <RequestFacts request={request} />
      <RequestDecisions decisions={request.decisions} />
      <Section title={m.decide.title}>
        {request.allowedActions.length === 0 ? (
          <p>{m.decide.none}</p>
        ) : (
          <DecideForm key={request.decisions.length} requestId={request.id} actions={request.allowedActions} onSubmit={decide} />
        )}
      </Section>
    </Page>
  );
}

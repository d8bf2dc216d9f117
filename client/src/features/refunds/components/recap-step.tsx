import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { Section } from "../../../ui/page.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { draftMessages } from "../draft-messages.ts";
import { sendingMessages } from "../sending-messages.ts";
import { refundsMessages } from "../messages.ts";
import { FileList } from "./file-list.tsx";
import { LineTable } from "./line-table.tsx";
import { RequestFacts, Statements } from "./request-facts.tsx";
import { StepButtons } from "./step-buttons.tsx";
import { SubmissionProblems } from "./submission-problems.tsx";
import { SubmissionWarnings } from "./submission-warnings.tsx";
import { SubmitDialog } from "./submit-dialog.tsx";
import { TotalsTable } from "./totals-table.tsx";
import type { Draft, DraftRequest } from "./use-draft.ts";
import type { StepName } from "./wizard-steps.ts";

interface RecapStepProps {
  readonly request: DraftRequest;
  readonly draft: Draft;
  /** The address's trail of pages of lines, and how many lines stand on the pages before. */
  readonly trail: string | undefined;
  readonly offset: number;
  readonly onGo: (step: StepName) => void;
}

/** Step 4: everything read again, what is missing, then the act itself. */
export function RecapStep({ request, draft, trail, offset, onGo }: RecapStepProps) {
  const m = useMessages(draftMessages);
  const { recap } = useMessages(sendingMessages);
  const words = useMessages(refundsMessages);
  const [isConfirming, setConfirming] = useState(false);
  const lines = request.lines.edges.map(({ node }) => node);
  const isReady = request.submissionProblems.length === 0 && request.allowedActions.includes("SUBMIT");
  const editLink = (step: StepName, about: string) => (
    <Button priority="tertiary" size="sm" icon="fr-icon-edit-line" onClick={() => onGo(step)}>
      {recap.edit}
      <span className="fr-sr-only"> {about}</span>
    </Button>
  );
  const [structure = "", invoices = "", pieces = ""] = m.wizard.steps;
  return (
    <>
      {isReady ? (
        <Alert severity="success">
          <p>{recap.ready}</p>
        </Alert>
      ) : (
        <SubmissionProblems request={request} offset={offset} onGo={onGo} />
      )}
      <SubmissionWarnings findings={request.submissionWarnings} />
      <Section title={structure} actions={editLink("structure", structure)}>
        <RequestFacts request={request} />
      </Section>
      <Section title={invoices} actions={editLink("factures", invoices)}>
        {lines.length === 0 ? (
          <p>{words.noLine}</p>
        ) : (
          <>
            <LineTable lines={lines} totalCents={request.totalCents} problemsOf={({ problems }) => problems} />
            <Pager trail={trail} pageInfo={request.lines.pageInfo} />
            <TotalsTable request={request} />
          </>
        )}
      </Section>
      <Section title={pieces} actions={editLink("pieces", pieces)}>
        <FileList files={request.attachments} />
        <Statements request={request} asksAdvance={request.campaign.asksAdvance} />
      </Section>
      {!isReady && <p>{recap.cannotSubmit}</p>}
      <StepButtons onPrevious={() => onGo("pieces")}>
        {isReady && <Button onClick={() => setConfirming(true)}>{recap.submit}</Button>}
      </StepButtons>
      {isConfirming && <SubmitDialog request={request} draft={draft} onClose={() => setConfirming(false)} />}
    </>
  );
}

import { Suspense, useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { Section } from "../../../ui/page.tsx";
import { decisionMessages } from "../decision-messages.ts";
import type { InstructedRequestFragment } from "../gql/graphql.ts";
import type { Instruction } from "./use-instruction.ts";
import { lazyPart } from "../../../lib/lazy-part.ts";

const ConfirmProposal = lazyPart(() => import("./proposal-dialogs.tsx").then((file) => file.ConfirmProposal));
const SendBackDialog = lazyPart(() => import("./proposal-dialogs.tsx").then((file) => file.SendBackDialog));

interface ProposalProps {
  readonly proposal: InstructedRequestFragment["decisions"][number];
  readonly allowedActions: InstructedRequestFragment["allowedActions"];
  readonly instruction: Instruction;
}

/** A decision that needs a second officer: what it says, and what to do about it. */
export function Proposal({ proposal, allowedActions, instruction }: ProposalProps) {
  const m = useMessages(decisionMessages);
  const { euros, moment } = useFormats();
  const [asking, setAsking] = useState<"confirm" | "sendBack" | null>(null);
  const close = () => setAsking(null);
  const isApproval = proposal.verdict === "APPROVED";
  const mayConfirm = allowedActions.includes("CONFIRM");
  return (
    <Section title={m.proposalTitle}>
      <p>{m.proposedBy(proposal.proposer.displayName, moment(proposal.proposedAt))}</p>
      {!mayConfirm && <p>{m.waitsForColleague}</p>}
      <DescriptionList
        items={[
          { term: m.verdict, value: isApproval ? m.verdicts.APPROVED : m.verdicts.REJECTED },
          ...(isApproval ? [{ term: m.granted, value: euros(proposal.grantedCents) }] : []),
          ...(proposal.motive ? [{ term: m.motive, value: proposal.motive.name }] : []),
          ...(proposal.reason ? [{ term: m.words, value: proposal.reason }] : []),
          ...(proposal.internalNote ? [{ term: m.internalNote, value: proposal.internalNote }] : []),
        ]}
      />
      <ButtonRow>
        {mayConfirm && <Button onClick={() => setAsking("confirm")}>{m.confirm}</Button>}
        {allowedActions.includes("SEND_BACK") && (
          <Button priority="secondary" onClick={() => setAsking("sendBack")}>
            {mayConfirm ? m.sendBack : m.takeBack}
          </Button>
        )}
      </ButtonRow>
      <Suspense>
        {asking === "confirm" && <ConfirmProposal decisionId={proposal.id} instruction={instruction} onClose={close} />}
        {asking === "sendBack" && <SendBackDialog decisionId={proposal.id} instruction={instruction} onClose={close} />}
      </Suspense>
    </Section>
  );
}

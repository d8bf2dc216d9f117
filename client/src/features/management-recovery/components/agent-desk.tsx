import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Alert } from "../../../ui/alert.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Section } from "../../../ui/page.tsx";
import { recoveryConsoleMessages } from "../console-messages.ts";
import { DecideManagementRecoveryDocument, type DecideManagementRecoveryInput } from "../gql/graphql.ts";
import { DecideRecoveryForm } from "./decide-recovery-form.tsx";
import { LetterDesk } from "./letter-desk.tsx";
import type { Recovery } from "./recovery-facts.tsx";

const refetch = { refetchQueries: "active", awaitRefetchQueries: true } as const;

/** What a support agent sees and does on a request: the letter, the decisions, one's own. */
export function AgentDesk({ recovery }: { recovery: Recovery }) {
  const m = useMessages(recoveryConsoleMessages);
  const mutate = useMutate();
  const withStepUp = useStepUp();
  const [said, setSaid] = useState<string | null>(null);
  const { id, allowedActions: actions, decisions } = recovery;
  const decide = async (input: DecideManagementRecoveryInput) => {
    const { problems } = await withStepUp(
      async () => (await mutate(DecideManagementRecoveryDocument, { input }, refetch)).decideManagementRecovery,
    );
    if (problems.length === 0) setSaid(m.decide.done);
    return problems;
  };
  const isPrintedByMe = recovery.printedAt && !recovery.postedAt && actions.includes("PRINT");
  return (
    <>
      <div role="status">
        {said && (
          <Alert severity="success">
            <p>{said}</p>
          </Alert>
        )}
      </div>
      {(actions.includes("PRINT") || actions.includes("POST")) && (
        <LetterDesk id={id} actions={actions} onPosted={() => setSaid(m.letter.posted)} />
      )}
      {isPrintedByMe && <p>{m.letter.waitsOther}</p>}
      {decisions.length > 0 && <Decisions decisions={decisions} />}
      {actions.includes("REJECT") && (
        <Section title={m.decide.title}>
          <DecideRecoveryForm key={decisions.length} recoveryId={id} mayApprove={actions.includes("APPROVE")} onSubmit={decide} />
        </Section>
      )}
      <p>
        <TextLink to="/console/gestionnaires-perdus">{m.back}</TextLink>
      </p>
    </>
  );
}

function Decisions({ decisions }: Pick<Recovery, "decisions">) {
  const { decisions: m, proofNames } = useMessages(recoveryConsoleMessages);
  const format = useFormats();
  return (
    <Section title={m.title}>
      <DataTable
        caption={m.title}
        hideCaption
        rows={decisions}
        rowKey={({ agent, decidedAt }) => `${agent} ${decidedAt}`}
        columns={[
          { id: "agent", header: m.agent, rowHeader: true, cell: ({ agent }) => agent },
          { id: "verdict", header: m.verdict, cell: ({ verdict }) => m.verdicts[verdict] },
          { id: "proofs", header: m.proofs, cell: ({ proofs }) => proofs.map((proof) => proofNames[proof]).join(" ; ") },
          { id: "reason", header: m.reason, cell: ({ reason }) => reason },
          { id: "decidedAt", header: m.decidedAt, cell: ({ decidedAt }) => format.moment(decidedAt) },
        ]}
      />
    </Section>
  );
}

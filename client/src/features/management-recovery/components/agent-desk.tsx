import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useStepUp } from "../../../lib/step-up.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Section } from "../../../ui/page.tsx";
import { Said } from "../../../ui/said.tsx";
import { AgentDecisions } from "../../staff/index.ts";
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
      <Said text={said} />
      {(actions.includes("PRINT") || actions.includes("POST")) && (
        <LetterDesk id={id} actions={actions} onPosted={() => setSaid(m.letter.posted)} />
      )}
      {isPrintedByMe && <p>{m.letter.waitsOther}</p>}
      {decisions.length > 0 && (
        <Section title={m.decisions}>
          <AgentDecisions title={m.decisions} decisions={decisions} proofNames={m.proofNames} />
        </Section>
      )}
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

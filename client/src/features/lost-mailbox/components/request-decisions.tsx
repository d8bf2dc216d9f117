import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Section } from "../../../ui/page.tsx";
import { AgentDecisions } from "../../staff/index.ts";
import { lostMailboxConsoleMessages } from "../console-messages.ts";
import type { LostMailboxRequestQuery } from "../gql/graphql.ts";

/** The word of each agent. */
export function RequestDecisions({ decisions }: { decisions: LostMailboxRequestQuery["lostMailboxRequest"]["decisions"] }) {
  const { request: m, proofNames } = useMessages(lostMailboxConsoleMessages);
  return (
    <Section title={m.decisions}>
      {decisions.length === 0 ? (
        <p>{m.noDecision}</p>
      ) : (
        <AgentDecisions title={m.decisions} decisions={decisions} proofNames={proofNames} />
      )}
    </Section>
  );
}

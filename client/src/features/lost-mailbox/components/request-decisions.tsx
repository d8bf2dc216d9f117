import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Section } from "../../../ui/page.tsx";
import { lostMailboxConsoleMessages } from "../console-messages.ts";
import type { LostMailboxRequestQuery } from "../gql/graphql.ts";

/** The word of each agent. */
export function RequestDecisions({ decisions }: { decisions: LostMailboxRequestQuery["lostMailboxRequest"]["decisions"] }) {
  const { request: m, proofNames } = useMessages(lostMailboxConsoleMessages);
  const format = useFormats();
  return (
    <Section title={m.decisions}>
      {decisions.length === 0 ? (
        <p>{m.noDecision}</p>
      ) : (
        <DataTable
          caption={m.decisions}
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
      )}
    </Section>
  );
}

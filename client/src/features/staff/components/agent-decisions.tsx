import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { staffMessages } from "../messages.ts";

interface AgentDecision<P extends string> {
  readonly agent: string;
  readonly verdict: "APPROVED" | "REJECTED";
  readonly proofs: readonly P[];
  readonly reason: string;
  readonly decidedAt: string;
}

interface AgentDecisionsProps<P extends string> {
  readonly title: string;
  readonly decisions: readonly AgentDecision<P>[];
  readonly proofNames: Readonly<Record<P, string>>;
}

/** The word of each agent, where it takes two. */
export function AgentDecisions<P extends string>({ title, decisions, proofNames }: AgentDecisionsProps<P>) {
  const m = useMessages(staffMessages).decisions;
  const format = useFormats();
  return (
    <DataTable
      caption={title}
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
  );
}

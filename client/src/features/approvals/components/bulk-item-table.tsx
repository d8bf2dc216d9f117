import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge, type BadgeTone } from "../../../ui/badge.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import type { BulkDecisionItemRowFragment, BulkOutcome } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";
import { useApprovalDescription } from "./approval-words.ts";

const tones: Record<BulkOutcome, BadgeTone> = { WAITING: "new", DECIDED: "success", PROPOSED: "info", NOT_DECIDED: "warning" };

/** Request by request: what became of it, and why it was left as it is. */
export function BulkItemTable({ items }: { items: readonly BulkDecisionItemRowFragment[] }) {
  const m = useMessages(approvalsMessages);
  const describe = useApprovalDescription();
  const columns: Column<BulkDecisionItemRowFragment>[] = [
    { id: "position", header: m.bulkList.columns.position, cell: ({ position }) => position, align: "right" },
    {
      id: "description",
      header: m.columns.description,
      rowHeader: true,
      cell: ({ approval }) =>
        approval ? (
          <TextLink to="/approbations/$id" params={{ id: approval.id }}>
            {describe(approval)}
          </TextLink>
        ) : (
          m.bulkList.hidden
        ),
    },
    { id: "requester", header: m.columns.requester, cell: ({ approval }) => approval?.requester.displayName },
    { id: "structure", header: m.columns.name, cell: ({ approval }) => approval?.structure.name },
    {
      id: "outcome",
      header: m.bulkList.columns.outcome,
      cell: ({ outcome, problem }) => (
        <>
          <Badge tone={tones[outcome]}>{m.bulkList.outcomes[outcome]}</Badge>
          {problem && (
            <>
              <br />
              <span>{problem.message}</span>
            </>
          )}
        </>
      ),
    },
  ];
  return <DataTable caption={m.bulkList.itemsCaption} columns={columns} rows={items} rowKey={({ position }) => String(position)} />;
}

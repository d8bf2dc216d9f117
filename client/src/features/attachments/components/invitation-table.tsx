import { useState } from "react";
import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Badge, type BadgeTone } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { accessMessages } from "../../access/index.ts";
import { CancelInvitationDocument, type InvitationStatus, type StructureInvitationsQuery } from "../gql/graphql.ts";
import { invitationsMessages } from "../invitations-messages.ts";
import { useOfferedSpaces } from "./offered-spaces.tsx";

type Row = StructureInvitationsQuery["invitations"]["edges"][number]["node"];

const tones: Record<InvitationStatus, BadgeTone> = {
  PENDING: "new",
  ACCEPTED: "success",
  DECLINED: "error",
  CANCELLED: "neutral",
  EXPIRED: "warning",
};

/** The invitations of a structure, as its managers follow them. */
export function InvitationTable({ invitations }: { invitations: readonly Row[] }) {
  const messages = useMessages(invitationsMessages);
  const m = messages.sent;
  const rights = useMessages(accessMessages);
  const offered = useOfferedSpaces();
  const { date } = useFormats();
  const mutate = useMutate();
  const [cancelling, setCancelling] = useState<Row | null>(null);
  return (
    <>
      <DataTable
        caption={m.caption}
        rows={invitations}
        rowKey={({ id }) => id}
        columns={[
          { id: "email", header: m.email, rowHeader: true, cell: ({ email }) => email },
          {
            id: "status",
            header: m.status,
            cell: ({ status }) => <Badge tone={tones[status]}>{messages.statuses[status]}</Badge>,
          },
          { id: "role", header: m.role, cell: ({ role }) => rights.roles[role] },
          { id: "rights", header: m.rights, cell: ({ spaces }) => offered(spaces) },
          { id: "by", header: m.by, cell: ({ invitedBy }) => invitedBy.displayName },
          { id: "until", header: m.until, cell: ({ expiresAt }) => <span className="nowrap">{date(expiresAt)}</span> },
          {
            id: "actions",
            header: m.actions,
            hideHeader: true,
            cell: (row) =>
              row.allowedActions.includes("CANCEL") && (
                <Button priority="secondary" size="sm" aria-label={m.cancelOf(row.email)} onClick={() => setCancelling(row)}>
                  {m.cancel}
                </Button>
              ),
          },
        ]}
      />
      {cancelling && (
        <ConfirmAct
          texts={m.cancelling(cancelling.email)}
          onConfirm={async () => {
            const sent = { input: { id: cancelling.id } };
            const { problems } = (await mutate(CancelInvitationDocument, sent, { refetchQueries: "active" })).cancelInvitation;
            if (problems.length === 0) setCancelling(null);
            return problems;
          }}
          onClose={() => setCancelling(null)}
        />
      )}
    </>
  );
}

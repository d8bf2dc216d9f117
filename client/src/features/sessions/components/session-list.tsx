import { useFormats, type Formats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import type { MySessionsQuery } from "../gql/graphql.ts";
import type { SessionsMessages } from "../messages.fr.ts";
import { sessionsMessages } from "../messages.ts";

export type Session = MySessionsQuery["mySessions"][number];

interface SessionListProps {
  readonly sessions: readonly Session[];
  readonly onEnd: (session: Session) => void;
}

/** Where the account is open; every session but this one can be ended. */
export function SessionList({ sessions, onEnd }: SessionListProps) {
  const m = useMessages(sessionsMessages);
  const format = useFormats();
  return (
    <DataTable
      caption={m.list.caption}
      hideCaption
      columns={columnsOf(m, format, onEnd)}
      rows={sessions}
      rowKey={(session) => session.id}
    />
  );
}

function columnsOf({ list, end }: SessionsMessages, format: Formats, onEnd: SessionListProps["onEnd"]): readonly Column<Session>[] {
  return [
    {
      id: "device",
      header: list.device,
      rowHeader: true,
      cell: ({ device, isCurrent }) => (
        <>
          {device} {isCurrent && <Badge tone="success">{list.current}</Badge>}
        </>
      ),
    },
    { id: "network", header: list.network, cell: ({ maskedIp }) => maskedIp },
    { id: "createdAt", header: list.createdAt, cell: ({ createdAt }) => format.moment(createdAt) },
    { id: "lastUsedAt", header: list.lastUsedAt, cell: ({ lastUsedAt }) => format.moment(lastUsedAt) },
    {
      id: "actions",
      header: list.actions,
      hideHeader: true,
      cell: (session) =>
        !session.isCurrent && (
          <Button
            priority="tertiary"
            size="sm"
            aria-label={end.actionFor(session.device, format.moment(session.createdAt))}
            onClick={() => onEnd(session)}
          >
            {end.action}
          </Button>
        ),
    },
  ];
}

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import type { NotificationsQuery } from "../gql/graphql.ts";
import { notificationsMessages } from "../messages.ts";

export type Notification = NotificationsQuery["notifications"]["edges"][number]["node"];

interface NotificationTableProps {
  readonly notifications: readonly Notification[];
  /** Pressed the button, or followed the link: `follows` says which. */
  readonly onRead: (notification: Notification, follows: boolean) => void;
}

/** The element that keeps the focus when the button of a row goes away. */
export const linkId = (id: string) => `notification-${id}`;

/** What happened, where it can be seen, and whether it was read. */
export function NotificationTable({ notifications, onRead }: NotificationTableProps) {
  const m = useMessages(notificationsMessages);
  const format = useFormats();
  const columns: Column<Notification>[] = [
    {
      id: "title",
      header: m.columns.title,
      rowHeader: true,
      cell: (notification) => <Place notification={notification} onFollow={() => onRead(notification, true)} />,
    },
    { id: "createdAt", header: m.columns.createdAt, cell: ({ createdAt }) => format.moment(createdAt) },
    {
      id: "state",
      header: m.columns.state,
      cell: ({ readAt }) => <Badge tone={readAt ? "neutral" : "new"}>{readAt ? m.states.read : m.states.unread}</Badge>,
    },
    {
      id: "actions",
      header: m.columns.actions,
      hideHeader: true,
      cell: (notification) =>
        !notification.readAt && (
          <Button priority="tertiary" size="sm" aria-label={m.markReadFor(notification.title)} onClick={() => onRead(notification, false)}>
            {m.markRead}
          </Button>
        ),
    },
  ];
  return <DataTable caption={m.caption} hideCaption columns={columns} rows={notifications} rowKey={({ id }) => id} />;
}

function Place({ notification: { id, title, link, readAt }, onFollow }: { notification: Notification; onFollow: () => void }) {
  // The server keeps paths of the portal only; which one is known when it happens, not by the router's types.
  const address = { to: link } as unknown as { to: "." };
  return (
    <TextLink {...address} id={linkId(id)} onClick={readAt ? undefined : onFollow}>
      {title}
    </TextLink>
  );
}

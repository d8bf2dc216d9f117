import { useFormats, type Formats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import type { MyTrustedDevicesQuery } from "../gql/graphql.ts";
import type { DevicesMessages } from "../messages.fr.ts";
import { devicesMessages } from "../messages.ts";

export type TrustedDevice = MyTrustedDevicesQuery["myTrustedDevices"][number];

interface TrustedDeviceListProps {
  readonly devices: readonly TrustedDevice[];
  readonly onRevoke: (device: TrustedDevice) => void;
}

/** The browsers where the password is enough, each with its end. */
export function TrustedDeviceList({ devices, onRevoke }: TrustedDeviceListProps) {
  const m = useMessages(devicesMessages);
  const format = useFormats();
  if (devices.length === 0) {
    return (
      <EmptyState title={m.empty}>
        <p className="fr-mb-0">{m.emptyHelp}</p>
      </EmptyState>
    );
  }
  return <DataTable caption={m.title} hideCaption columns={columnsOf(m, format, onRevoke)} rows={devices} rowKey={(device) => device.id} />;
}

function columnsOf(
  { list, revoke }: DevicesMessages,
  format: Formats,
  onRevoke: TrustedDeviceListProps["onRevoke"],
): readonly Column<TrustedDevice>[] {
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
    { id: "trustedAt", header: list.trustedAt, cell: ({ trustedAt }) => format.date(trustedAt) },
    { id: "trustedUntil", header: list.trustedUntil, cell: ({ trustedUntil }) => format.date(trustedUntil) },
    { id: "lastSeenAt", header: list.lastSeenAt, cell: ({ lastSeenAt }) => format.moment(lastSeenAt) },
    {
      id: "actions",
      header: list.actions,
      hideHeader: true,
      cell: (device) => (
        <Button
          priority="tertiary"
          size="sm"
          aria-label={revoke.actionFor(device.device, format.moment(device.trustedAt))}
          onClick={() => onRevoke(device)}
        >
          {revoke.action}
        </Button>
      ),
    },
  ];
}

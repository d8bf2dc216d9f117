import type { ReactNode } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { DataTable, type Column, type Sort } from "../../../ui/data-table.tsx";
import type { ApprovalRowFragment } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";
import { statusTones, useApprovalDescription } from "./approval-words.ts";

interface ApprovalTableProps {
  readonly caption: string;
  readonly approvals: readonly ApprovalRowFragment[];
  /** The link to one request, around its description. */
  readonly link: (approval: ApprovalRowFragment, description: string) => ReactNode;
  /** The requester's own list does not name them. */
  readonly hideRequester?: boolean;
  readonly sort?: Sort;
  readonly onSort?: () => void;
}

/** État, Description, Demandeur, Structure, Raison sociale, Service, Créé: the columns of the guides. */
export function ApprovalTable({ caption, approvals, link, hideRequester = false, sort, onSort }: ApprovalTableProps) {
  const m = useMessages(approvalsMessages);
  const { date, time, siret } = useFormats();
  const describe = useApprovalDescription();
  const columns: Column<ApprovalRowFragment>[] = [
    { id: "status", header: m.columns.status, cell: ({ status }) => <Badge tone={statusTones[status]}>{m.statuses[status]}</Badge> },
    { id: "description", header: m.columns.description, cell: (approval) => link(approval, describe(approval)), rowHeader: true },
    {
      id: "requester",
      header: m.columns.requester,
      cell: ({ requester }) => <Requester name={requester.displayName} email={requester.email} />,
    },
    { id: "siret", header: m.columns.siret, cell: ({ structure }) => <span className="nowrap">{siret(structure.siret)}</span> },
    { id: "name", header: m.columns.name, cell: ({ structure }) => structure.name },
    {
      id: "service",
      header: m.columns.service,
      cell: ({ membership }) => membership?.grantedService?.name ?? membership?.requestedServiceCode ?? m.noService,
    },
    {
      id: "created",
      header: m.columns.createdAt,
      cell: ({ createdAt }) => <When day={date(createdAt)} hour={time(createdAt)} />,
      sortable: true,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={hideRequester ? columns.filter(({ id }) => id !== "requester") : columns}
      rows={approvals}
      rowKey={({ id }) => id}
      {...(sort && onSort ? { sort, onSort } : {})}
    />
  );
}

function Requester({ name, email }: { name: string; email: string }) {
  return (
    <>
      {name}
      <br />
      <span className="fr-text--sm">{email}</span>
    </>
  );
}

function When({ day, hour }: { day: string; hour: string }) {
  return (
    <span className="nowrap">
      {day} {hour}
    </span>
  );
}

import type { ReactNode } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { DataTable, type Column, type Sort } from "../../../ui/data-table.tsx";
import { SelectBox } from "../../../ui/select-box.tsx";
import type { ApprovalRowFragment } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";
import { statusTones, useApprovalDescription } from "./approval-words.ts";
import type { Selection } from "./use-selection.ts";

/** A row of the inbox knows more than one of somebody's own list. */
export type ListedApproval = ApprovalRowFragment & {
  readonly expiresAt?: string;
  readonly decidedAt?: string | null;
  readonly allowedActions?: readonly string[];
};

interface ApprovalTableProps {
  readonly caption: string;
  readonly approvals: readonly ListedApproval[];
  /** The link to one request, around its description. */
  readonly link: (approval: ListedApproval, description: string) => ReactNode;
  /** The requester's own list does not name them. */
  readonly hideRequester?: boolean;
  /** Lets rows be chosen, those the viewer may decide. */
  readonly selection?: Selection | undefined;
  readonly sort?: Sort;
  readonly onSort?: (id: string) => void;
}

/** État, Description, Demandeur, Structure, Raison sociale, Service, Créé: the columns of the guides. */
export function ApprovalTable({ caption, approvals, link, hideRequester = false, selection, sort, onSort }: ApprovalTableProps) {
  const m = useMessages(approvalsMessages);
  const { siret } = useFormats();
  const describe = useApprovalDescription();
  const columns: Column<ListedApproval>[] = [
    { id: "status", header: m.columns.status, cell: (approval) => <Status approval={approval} /> },
    { id: "description", header: m.columns.description, cell: (approval) => link(approval, describe(approval)), rowHeader: true },
    {
      id: "requester",
      header: m.columns.requester,
      cell: ({ requester }) => <Requester name={requester.displayName} email={requester.email} />,
      sortable: true,
    },
    { id: "siret", header: m.columns.siret, cell: ({ structure }) => <span className="nowrap">{siret(structure.siret)}</span> },
    { id: "structure", header: m.columns.name, cell: ({ structure }) => structure.name, sortable: true },
    {
      id: "service",
      header: m.columns.service,
      cell: ({ membership }) => membership?.grantedService?.name ?? membership?.requestedServiceCode ?? m.noService,
    },
    { id: "created", header: m.columns.createdAt, cell: ({ createdAt }) => <When at={createdAt} />, sortable: true },
  ];
  const shown = hideRequester ? columns.filter(({ id }) => id !== "requester") : columns;
  const select: Column<ListedApproval> = {
    id: "select",
    header: m.bulk.select,
    hideHeader: true,
    cell: (approval) => <SelectRow approval={approval} description={describe(approval)} selection={selection} />,
  };
  return (
    <DataTable
      caption={caption}
      columns={selection ? [select, ...shown] : shown}
      rows={approvals}
      rowKey={({ id }) => id}
      {...(sort && onSort ? { sort, onSort } : {})}
    />
  );
}

interface SelectRowProps {
  readonly approval: ListedApproval;
  readonly description: string;
  readonly selection: Selection | undefined;
}

function SelectRow({ approval: { id, requester, allowedActions }, description, selection }: SelectRowProps) {
  const m = useMessages(approvalsMessages).bulk;
  if (!selection || !allowedActions?.includes("DECIDE")) return null;
  const label = (
    <>
      <span className="select-word">{m.select}</span>
      <span className="fr-sr-only">{m.selectWhat(description, requester.displayName)}</span>
    </>
  );
  return <SelectBox label={label} checked={selection.ids.has(id)} onChange={() => selection.toggle(id)} />;
}

/** Where it stands; until when, or since when. */
function Status({ approval: { status, expiresAt, decidedAt } }: { approval: ListedApproval }) {
  const m = useMessages(approvalsMessages);
  const { date } = useFormats();
  const since = decidedAt ? m.decidedOn(date(decidedAt)) : status === "PENDING" && expiresAt ? m.decideBefore(date(expiresAt)) : null;
  return (
    <>
      <Badge tone={statusTones[status]}>{m.statuses[status]}</Badge>
      {since && (
        <>
          <br />
          <span className="table-hint">{since}</span>
        </>
      )}
    </>
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

function When({ at }: { at: string }) {
  return <span className="nowrap">{useFormats().dateTime(at)}</span>;
}

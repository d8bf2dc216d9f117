import type { ReactNode } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import type { RefundRequestRowFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";
import { useCampaignName } from "./refund-words.ts";
import { statusTones, useNextStep, useStatusText } from "./status-words.ts";

interface RefundTableProps<R extends RefundRequestRowFragment> {
  readonly caption: string;
  readonly requests: readonly R[];
  /** The link to one request, around its number. */
  readonly link: (request: R) => ReactNode;
  /** Before the others: what chooses a row. */
  readonly first?: readonly Column<R>[];
  /** For the office, instead of what the requester should do now. */
  readonly last?: readonly Column<R>[];
}

/** Requests with their state in plain words and what comes next. */
export function RefundTable<R extends RefundRequestRowFragment>({ caption, requests, link, first = [], last: given }: RefundTableProps<R>) {
  const m = useMessages(refundsMessages);
  const { euros, date } = useFormats();
  const text = useStatusText();
  const nextStep = useNextStep();
  const last: readonly Column<R>[] = given ?? [
    { id: "next", header: m.columns.nextStep, cell: nextStep },
    { id: "updated", header: m.columns.updatedAt, cell: ({ updatedAt }) => <span className="nowrap">{date(updatedAt)}</span> },
  ];
  const columns: Column<R>[] = [
    ...first,
    { id: "number", header: m.columns.number, cell: (request) => <RequestName request={request} link={link(request)} />, rowHeader: true },
    { id: "structure", header: m.columns.structure, cell: ({ structure }) => <StructureName structure={structure} /> },
    { id: "status", header: m.columns.status, cell: ({ status }) => <Badge tone={statusTones[status]}>{text(status).title}</Badge> },
    { id: "amount", header: m.columns.amount, cell: ({ totalCents }) => euros(totalCents), align: "right" },
    ...last,
  ];
  return <DataTable caption={caption} columns={columns} rows={requests} rowKey={({ id }) => id} />;
}

function RequestName({ request, link }: { request: RefundRequestRowFragment; link: ReactNode }) {
  const m = useMessages(refundsMessages);
  const nameOf = useCampaignName();
  return (
    <>
      {link}
      <br />
      <span className="fr-text--sm fr-text--regular">{nameOf({ ...request, period: request.campaign.period })}</span>
      <br />
      <span className="fr-text--sm fr-text--regular">{m.lines(request.lineCount)}</span>
    </>
  );
}

function StructureName({ structure }: { structure: RefundRequestRowFragment["structure"] }) {
  const { siret } = useFormats();
  return (
    <>
      {structure.name}
      <br />
      <span className="fr-text--sm nowrap">{siret(structure.siret)}</span>
    </>
  );
}

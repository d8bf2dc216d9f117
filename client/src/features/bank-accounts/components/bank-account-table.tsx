import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { DocumentButton } from "../../documents/index.ts";
import type { BankAccountRowFragment } from "../gql/graphql.ts";
import type { BankAccountsMessages } from "../messages.fr.ts";
import { bankAccountsMessages } from "../messages.ts";

interface BankAccountTableProps {
  readonly structureName: string;
  readonly accounts: readonly BankAccountRowFragment[];
  readonly onArchive: (account: BankAccountRowFragment) => void;
}

/** The accounts of one structure, masked: enough to recognise one's own, nothing to reuse. */
export function BankAccountTable({ structureName, accounts, onArchive }: BankAccountTableProps) {
  const m = useMessages(bankAccountsMessages);
  const { date } = useFormats();
  const [now] = useState(() => new Date().toISOString());
  const columns: Column<BankAccountRowFragment>[] = [
    { id: "label", header: m.columns.label, cell: ({ label }) => label, rowHeader: true },
    { id: "holder", header: m.columns.holder, cell: ({ holder }) => holder },
    { id: "iban", header: m.columns.iban, cell: ({ maskedIban }) => <span className="nowrap">{maskedIban}</span> },
    { id: "bic", header: m.columns.bic, cell: ({ bic }) => <span className="nowrap">{bic ?? "–"}</span> },
    { id: "state", header: m.columns.state, cell: (account) => <AccountState account={account} now={now} /> },
    { id: "payments", header: m.columns.payments, cell: ({ payments }) => <UsedFor payments={payments} /> },
    { id: "createdAt", header: m.columns.createdAt, cell: ({ createdAt }) => <span className="nowrap">{date(createdAt)}</span> },
    {
      id: "rib",
      header: m.columns.rib,
      cell: ({ rib, label }) => (
        <span className="nowrap">
          <DocumentButton documentId={rib.id} about={m.ribOf(label)}>
            {m.downloadRib}
          </DocumentButton>
        </span>
      ),
    },
    ...(accounts.some(mayArchive) ? [archiveColumn(m, onArchive)] : []),
  ];
  const isCooling = accounts.some(({ usableFrom, archivedAt }) => archivedAt === null && usableFrom > now);
  return (
    <>
      <DataTable caption={m.list.caption(structureName)} columns={columns} rows={accounts} rowKey={({ id }) => id} />
      {isCooling && <p className="fr-text--sm">{m.coolingOff}</p>}
    </>
  );
}

const mayArchive = ({ allowedActions }: BankAccountRowFragment) => allowedActions.includes("ARCHIVE");

function archiveColumn(m: BankAccountsMessages, onArchive: (account: BankAccountRowFragment) => void): Column<BankAccountRowFragment> {
  return {
    id: "archive",
    header: m.archive.confirm,
    hideHeader: true,
    cell: (account) =>
      mayArchive(account) && (
        <Button priority="tertiary" size="sm" aria-label={m.archive.actionFor(account.label)} onClick={() => onArchive(account)}>
          {m.archive.confirm}
        </Button>
      ),
  };
}

/** The last payments made to an account; the whole history is on each request. */
function UsedFor({ payments }: { payments: BankAccountRowFragment["payments"] }) {
  const { euros } = useFormats();
  if (payments.length === 0) return "–";
  return (
    <ul className="fr-raw-list">
      {payments.slice(0, 3).map(({ id, requestId, requestNumber, amountCents }) => (
        <li key={id}>
          <TextLink to="/demandes-tic/$id" params={{ id: requestId }}>
            {requestNumber}
          </TextLink>{" "}
          ({euros(amountCents)})
        </li>
      ))}
    </ul>
  );
}

function AccountState({ account, now }: { account: BankAccountRowFragment; now: string }) {
  const m = useMessages(bankAccountsMessages);
  const { moment } = useFormats();
  if (account.archivedAt) return <Badge>{m.archived}</Badge>;
  if (account.usableFrom > now) return <>{m.usableFrom(moment(account.usableFrom))}</>;
  return <Badge tone="success">{m.usable}</Badge>;
}

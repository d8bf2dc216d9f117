import "../refunds.css";

import type { ReactNode } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { DocumentButton, ScanNote } from "../../documents/index.ts";
import type { RefundLineRowFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";
import { useMeasures } from "./refund-words.ts";

interface LineProblem {
  readonly code: string;
  readonly message: string;
}

interface LineTableProps<L extends RefundLineRowFragment> {
  readonly lines: readonly L[];
  readonly totalCents: number;
  /** What is wrong with a line: the row is marked. */
  readonly problemsOf?: (line: L) => readonly LineProblem[];
  readonly actions?: (line: L) => ReactNode;
  /** The form of a line that is being typed, in its place or after the last one. */
  readonly instead?: (line: L) => ReactNode;
  readonly appended?: ReactNode;
}

/** The invoices of a request, with the total. */
export function LineTable<L extends RefundLineRowFragment>({
  lines,
  totalCents,
  problemsOf,
  actions,
  instead,
  appended,
}: LineTableProps<L>) {
  const m = useMessages(refundsMessages);
  const { date, euros } = useFormats();
  const { rate, quantity } = useMeasures();
  const columns: Column<L>[] = [
    {
      id: "invoice",
      header: m.lineColumns.invoice,
      cell: (line) => <InvoiceName line={line} problems={problemsOf?.(line) ?? []} />,
      rowHeader: true,
    },
    { id: "product", header: m.lineColumns.product, cell: ({ product }) => product.name },
    {
      id: "delivery",
      header: m.lineColumns.deliveryDate,
      cell: ({ deliveryDate }) => <span className="nowrap">{date(deliveryDate)}</span>,
    },
    { id: "quantity", header: m.lineColumns.quantity, cell: (line) => quantity(line.quantity, line.unit), align: "right" },
    {
      id: "rate",
      header: m.lineColumns.rate,
      cell: (line) => <Rate rate={rate(line.rate, line.product.rateUnit)} isVerified={line.rateVerified} />,
      align: "right",
    },
    { id: "amount", header: m.lineColumns.amount, cell: ({ amountCents }) => euros(amountCents), align: "right" },
    { id: "file", header: m.lineColumns.file, cell: (line) => <InvoiceFile line={line} /> },
    ...(actions ? [{ id: "actions", header: m.lineColumns.actions, cell: actions, hideHeader: true }] : []),
  ];
  const footer = columns.map(({ id }) => (id === "invoice" ? m.total : id === "amount" ? euros(totalCents) : null));
  return (
    <DataTable
      caption={m.linesCaption}
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      {...(lines.length > 0 ? { footer } : {})}
      {...(instead ? { instead } : {})}
      appended={appended}
    />
  );
}

/** What may be sent all the same, once it was read; the rest keeps the request from being sent. */
const looks: Readonly<Partial<Record<string, string>>> = { INVOICE_FILE_MISSING: "fr-message--warning" };

function InvoiceName({ line, problems }: { line: RefundLineRowFragment; problems: readonly LineProblem[] }) {
  const m = useMessages(refundsMessages);
  return (
    <>
      {line.invoiceNumber}
      <br />
      <span className="fr-text--sm fr-text--regular">{line.supplier}</span>
      {line.withAttestation && <span className="fr-hint-text">{m.withAttestation}</span>}
      {problems.map(({ code, message }) => (
        <p key={code} className={`fr-message ${looks[code] ?? "fr-message--error"} fr-mt-1v`}>
          {message}
        </p>
      ))}
    </>
  );
}

function Rate({ rate, isVerified }: { rate: string; isVerified: boolean }) {
  const m = useMessages(refundsMessages);
  return (
    <>
      {rate}
      {!isVerified && <span className="fr-hint-text">{m.rateUnverified}</span>}
    </>
  );
}

function InvoiceFile({ line }: { line: RefundLineRowFragment }) {
  const m = useMessages(refundsMessages);
  const { document } = line;
  if (!document) return m.noFile;
  // A file that held a virus is gone: the line says so, and takes another one.
  if (document.scanStatus !== "CLEAN" && document.scanStatus !== "NOT_SCANNED") return <ScanNote status={document.scanStatus} />;
  return (
    <span className="nowrap">
      <DocumentButton documentId={document.id} priority="tertiary-no-outline" about={m.invoiceOf(line.invoiceNumber)}>
        {m.download}
      </DocumentButton>
    </span>
  );
}

import { useParams, useSearch } from "@tanstack/react-router";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Badge } from "../../../ui/badge.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { ImportCounts, resultTones } from "../components/import-counts.tsx";
import { PaymentImportDocument, type PaymentImportQuery } from "../gql/graphql.ts";
import { paymentsMessages } from "../messages.ts";

interface ImportSearch {
  readonly suite?: string;
}

export const preload = ({ params, search }: { params: { id: string }; search: ImportSearch }) =>
  preloadQuery(PaymentImportDocument, { id: params.id, after: cursorOf(search.suite) });

/** What became of each movement of one file of the bank. */
export function PaymentImportPage() {
  const m = useMessages(paymentsMessages).report;
  const { moment } = useFormats();
  const { id } = useParams({ from: "/authed/administration/paiements/releves/$id" });
  const { suite } = useSearch({ from: "/authed/administration/paiements/releves/$id" });
  const { paymentImport } = usePageQuery(PaymentImportDocument, { id, after: cursorOf(suite) });
  const lines = paymentImport.lines.edges.map(({ node }) => node);
  return (
    <Page title={m.title(paymentImport.fileName)} lead={m.lead(moment(paymentImport.importedAt), paymentImport.importedBy.displayName)}>
      {lines.length === 0 ? (
        <p>{m.none}</p>
      ) : (
        <>
          <ImportCounts counts={paymentImport.counts} />
          <LineTable lines={lines} />
        </>
      )}
      <Pager trail={suite} pageInfo={paymentImport.lines.pageInfo} />
      <p className="fr-mt-3w">
        <TextLink to="/paiements/releves">{m.back}</TextLink>
      </p>
    </Page>
  );
}

type Line = PaymentImportQuery["paymentImport"]["lines"]["edges"][number]["node"];

function LineTable({ lines }: { lines: readonly Line[] }) {
  const m = useMessages(paymentsMessages).report;
  const { date, euros, number } = useFormats();
  return (
    <DataTable
      caption={m.caption}
      hideCaption
      rows={lines}
      rowKey={({ position }) => String(position)}
      columns={[
        { id: "position", header: m.position, rowHeader: true, cell: ({ position }) => number(position) },
        { id: "reference", header: m.reference, cell: ({ reference }) => reference ?? "–" },
        {
          id: "request",
          header: m.request,
          cell: ({ requestNumber, structureName }) => (requestNumber ? `${requestNumber}, ${structureName ?? ""}` : "–"),
        },
        { id: "amount", header: m.amount, align: "right", cell: ({ amountCents }) => (amountCents === null ? "–" : euros(amountCents)) },
        { id: "bookedOn", header: m.bookedOn, cell: ({ bookedOn }) => (bookedOn ? date(bookedOn) : "–") },
        {
          id: "result",
          header: m.result,
          cell: ({ result, reason }) => (
            <>
              <Badge tone={resultTones[result]}>{m.results[result]}</Badge>
              {reason && <span className="fr-hint-text">{reason}</span>}
            </>
          ),
        },
      ]}
    />
  );
}

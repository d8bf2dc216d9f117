import { useParams } from "@tanstack/react-router";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { BarChart } from "../../../ui/bar-chart.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { DownloadTable } from "../components/download-table.tsx";
import { byProduct, productRows, type YearFigure } from "../components/product-rows.ts";
import { StructureFiguresDocument } from "../gql/graphql.ts";
import { figuresMessages } from "../messages.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(StructureFiguresDocument, { id: params.id });

/** « Quantités et remboursements » of a structure: drawn, written, and as a file. */
export function StructureFiguresPage() {
  const m = useMessages(figuresMessages).structure;
  const { id } = useParams({ from: "/authed/organisation/structures/$id/chiffres" });
  const { structure, structureFigures: years } = usePageQuery(StructureFiguresDocument, { id });
  return (
    <Page title={m.title} lead={m.lead(structure.name)}>
      <p className="fr-mt-3w">
        <TextLink to="/organisation/structures/$id" params={{ id }}>
          {m.back}
        </TextLink>
      </p>
      {years.length === 0 ? (
        <EmptyState title={m.empty}>
          <p>{m.emptyHelp}</p>
        </EmptyState>
      ) : (
        <>
          <Amounts years={years} />
          <Quantities years={years} />
          <Detail years={years} siret={structure.siret} />
        </>
      )}
    </Page>
  );
}

function Amounts({ years }: { years: readonly YearFigure[] }) {
  const m = useMessages(figuresMessages).structure;
  const { euros } = useFormats();
  return (
    <Section title={m.amounts}>
      <p>{m.amountsHelp}</p>
      <BarChart
        title={m.amounts}
        bars={years.map(({ year, amountCents }) => ({ label: String(year), value: amountCents }))}
        format={euros}
        labelHeader={m.year}
        valueHeader={m.amount}
      />
      <h3 className="fr-h6">{m.paid}</h3>
      <p>{m.paidHelp}</p>
      <DataTable
        caption={m.paid}
        hideCaption
        rows={years.toReversed()}
        rowKey={({ year }) => String(year)}
        columns={[
          { id: "year", header: m.year, rowHeader: true, cell: ({ year }) => year },
          { id: "granted", header: m.granted, align: "right", cell: ({ grantedCents }) => euros(grantedCents) },
          { id: "recovered", header: m.recovered, align: "right", cell: ({ recoveredCents }) => euros(recoveredCents) },
          { id: "paid", header: m.paidAmount, align: "right", cell: ({ paidCents }) => euros(paidCents) },
          { id: "left", header: m.toPay, align: "right", cell: (year) => euros(toPay(year)) },
        ]}
      />
    </Section>
  );
}

/** Granted, and neither deducted nor transferred yet. */
const toPay = ({ grantedCents, recoveredCents, paidCents }: YearFigure) => grantedCents - recoveredCents - paidCents;

function Quantities({ years }: { years: readonly YearFigure[] }) {
  const { structure: m, units } = useMessages(figuresMessages);
  const { number } = useFormats();
  return (
    <Section title={m.quantities}>
      {byProduct(years).map(([{ product, unit }, rows]) => (
        <div key={product.code}>
          <h3 className="fr-h6">{m.quantitiesOf(product.name, units[unit])}</h3>
          <BarChart
            title={m.quantitiesOf(product.name, units[unit])}
            bars={rows.map(({ year, quantity }) => ({ label: String(year), value: Number(quantity) }))}
            format={(value) => number(value)}
            labelHeader={m.year}
            valueHeader={m.quantity}
          />
        </div>
      ))}
    </Section>
  );
}

function Detail({ years, siret }: { years: readonly YearFigure[]; siret: string }) {
  const { structure: m, units } = useMessages(figuresMessages);
  const { euros, number, quantity } = useFormats();
  const rows = productRows(years);
  const plain = (value: number | string, places?: number) => number(value, places).replaceAll(/\s/g, "");
  return (
    <Section title={m.detail}>
      <DataTable
        caption={m.detail}
        hideCaption
        rows={rows}
        rowKey={({ year, product }) => `${year} ${product.code}`}
        columns={[
          { id: "year", header: m.year, rowHeader: true, cell: ({ year }) => year },
          { id: "product", header: m.product, cell: ({ product }) => product.name },
          { id: "quantity", header: m.quantity, align: "right", cell: (row) => quantity(row.quantity, units[row.unit]) },
          { id: "amount", header: m.lines, align: "right", cell: ({ amountCents }) => euros(amountCents) },
        ]}
      />
      <p className="fr-mt-2w">
        <DownloadTable
          label={m.download}
          fileName={m.file(siret)}
          rows={[
            [m.year, m.product, m.quantity, m.unit, m.lines],
            ...rows.map((row) => [
              String(row.year),
              row.product.name,
              plain(row.quantity),
              units[row.unit],
              plain(row.amountCents / 100, 2),
            ]),
            [],
            [m.year, m.amount, m.granted, m.recovered, m.paidAmount, m.toPay],
            ...years
              .toReversed()
              .map((one) => [
                String(one.year),
                ...[one.amountCents, one.grantedCents, one.recoveredCents, one.paidCents, toPay(one)].map((cents) => plain(cents / 100, 2)),
              ]),
          ]}
        />
      </p>
    </Section>
  );
}

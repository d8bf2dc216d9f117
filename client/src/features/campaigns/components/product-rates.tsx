import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { ButtonLink } from "../../../ui/link.tsx";
import { campaignConsoleMessages } from "../console-messages.ts";
import type { CampaignSheetFragment } from "../gql/graphql.ts";
import { Source } from "./source.tsx";

interface ProductRatesProps {
  readonly campaignId: string;
  readonly product: CampaignSheetFragment["products"][number];
}

/** One product of a campaign: its deadline and its dated rates, each with the way to correct it. */
export function ProductRates({ campaignId, product: { product, tariffs, legalDeadline, ...deadline } }: ProductRatesProps) {
  const m = useMessages(campaignConsoleMessages);
  const { date } = useFormats();
  return (
    <>
      <h3 className="fr-h6">{product.name}</h3>
      <p>
        {m.sheet.deadline(date(legalDeadline))} <Source of={deadline} />
      </p>
      {tariffs.length === 0 ? <p>{m.sheet.noRate}</p> : <RatesTable campaignId={campaignId} product={product} tariffs={tariffs} />}
      <p className="fr-mb-4w">
        <ButtonLink
          to="/console/campagnes/$id/taux"
          params={{ id: campaignId }}
          search={{ produit: product.code }}
          priority="tertiary"
          size="sm"
          icon="fr-icon-add-line"
          aria-label={m.sheet.addRateTo(product.name)}
        >
          {m.sheet.addRate}
        </ButtonLink>
      </p>
    </>
  );
}

type RatesTableProps = Pick<ProductRatesProps, "campaignId"> & Pick<ProductRatesProps["product"], "product" | "tariffs">;

function RatesTable({ campaignId, product, tariffs }: RatesTableProps) {
  const m = useMessages(campaignConsoleMessages);
  const { date, number } = useFormats();
  return (
    <DataTable
      caption={product.name}
      hideCaption
      rows={tariffs}
      rowKey={({ id }) => id}
      columns={[
        { id: "from", header: m.sheet.from, rowHeader: true, cell: ({ validFrom }) => <span className="nowrap">{date(validFrom)}</span> },
        { id: "to", header: m.sheet.to, cell: ({ validTo }) => <span className="nowrap">{date(validTo)}</span> },
        { id: "audience", header: m.sheet.audience, cell: (row) => (row.withAttestation ? m.sheet.attested : m.sheet.everybody) },
        {
          id: "rate",
          header: m.sheet.rate,
          align: "right",
          cell: ({ rate }) => m.sheet.rateOf(number(rate, 4), m.rateUnits[product.rateUnit]),
        },
        { id: "source", header: m.sheet.source, cell: (row) => <Source of={row} /> },
        {
          id: "acts",
          header: m.sheet.correct,
          hideHeader: true,
          cell: ({ id, validFrom }) => (
            <ButtonLink
              to="/console/campagnes/$id/taux"
              params={{ id: campaignId }}
              search={{ taux: id }}
              priority="tertiary"
              size="sm"
              aria-label={m.sheet.correctNamed(product.name, date(validFrom))}
            >
              <span className="nowrap">{m.sheet.correct}</span>
            </ButtonLink>
          ),
        },
      ]}
    />
  );
}

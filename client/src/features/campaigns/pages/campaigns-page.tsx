import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Badge } from "../../../ui/badge.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { useCampaignName } from "../components/campaign-name.ts";
import { campaignConsoleMessages } from "../console-messages.ts";
import { CampaignListDocument, type CampaignSheetFragment } from "../gql/graphql.ts";

export const preload = () => preloadQuery(CampaignListDocument, {});

/** « Campagnes et tarifs »: every campaign, and what still has to be confirmed or set. */
export function CampaignsPage() {
  const m = useMessages(campaignConsoleMessages);
  const { date } = useFormats();
  const nameOf = useCampaignName();
  const { campaigns } = usePageQuery(CampaignListDocument, {});
  return (
    <Page title={m.title} lead={m.lead}>
      <p>
        <ButtonLink to="/console/campagnes/nouvelle" icon="fr-icon-add-line">
          {m.add}
        </ButtonLink>
      </p>
      <DataTable
        caption={m.list.caption}
        hideCaption
        rows={campaigns}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "campaign",
            header: m.list.campaign,
            rowHeader: true,
            cell: (row) => (
              <TextLink to="/console/campagnes/$id" params={{ id: row.id }}>
                {nameOf(row)}
              </TextLink>
            ),
          },
          {
            id: "state",
            header: m.list.state,
            cell: ({ isOpen }) => <Badge tone={isOpen ? "success" : "neutral"}>{isOpen ? m.list.open : m.list.closed}</Badge>,
          },
          { id: "opensOn", header: m.list.opensOn, cell: ({ opensOn }) => date(opensOn) },
          { id: "deadline", header: m.list.deadline, cell: (row) => date(lastDeadline(row)) },
          { id: "toConfirm", header: m.list.toConfirm, cell: (row) => <ToConfirm campaign={row} /> },
        ]}
      />
    </Page>
  );
}

const lastDeadline = ({ products, opensOn }: CampaignSheetFragment) =>
  products.reduce((last, { deadline }) => (deadline > last ? deadline : last), opensOn);

function ToConfirm({ campaign: { verified, products } }: { campaign: CampaignSheetFragment }) {
  const m = useMessages(campaignConsoleMessages).list;
  const rates = products.flatMap(({ tariffs }) => tariffs).filter((tariff) => !tariff.verified).length;
  const without = products.filter(({ tariffs }) => tariffs.length === 0).map(({ product }) => product.code);
  const said = [
    ...(verified && products.every((product) => product.verified) ? [] : [m.dates]),
    ...(rates > 0 ? [m.rates(rates)] : []),
    ...(without.length > 0 ? [m.noRate(without.join(", "))] : []),
  ];
  return <>{said.length === 0 ? m.none : said.join(" ; ")}</>;
}

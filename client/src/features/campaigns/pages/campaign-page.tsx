import { useParams, useSearch } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { cursorOf, Pager } from "../../../ui/pager.tsx";
import { Said } from "../../../ui/said.tsx";
import { CampaignFacts } from "../components/campaign-facts.tsx";
import { CampaignHistory } from "../components/campaign-history.tsx";
import { useCampaignName } from "../components/campaign-name.ts";
import { ProductRates } from "../components/product-rates.tsx";
import { campaignConsoleMessages } from "../console-messages.ts";
import { CampaignPageDocument } from "../gql/graphql.ts";

interface CampaignSearch {
  readonly suite?: string;
}

export const preload = ({ params, search }: { params: { id: string }; search: CampaignSearch }) =>
  preloadQuery(CampaignPageDocument, { id: params.id, after: cursorOf(search.suite) });

/** One campaign: its dates, its rates product by product, and who changed what. */
export function CampaignPage() {
  const m = useMessages(campaignConsoleMessages);
  const { id } = useParams({ from: "/authed/administration/console/campagnes/$id" });
  const { suite, fait } = useSearch({ from: "/authed/administration/console/campagnes/$id" });
  const { campaign, campaignChanges } = usePageQuery(CampaignPageDocument, { id, after: cursorOf(suite) });
  const name = useCampaignName()(campaign);
  const edit = (
    <ButtonLink to="/console/campagnes/$id/modifier" params={{ id }} priority="secondary" size="sm">
      {m.sheet.edit}
    </ButtonLink>
  );
  return (
    <Page title={name}>
      <p className="fr-mt-3w">
        <TextLink to="/console/campagnes">{m.sheet.back}</TextLink>
      </p>
      <Said text={fait ? m.sheet.saved : null} />
      <Section title={m.sheet.dates} actions={edit}>
        <CampaignFacts campaign={campaign} />
      </Section>
      <Section title={m.sheet.products}>
        {campaign.products.map((product) => (
          <ProductRates key={product.product.code} campaignId={id} product={product} />
        ))}
      </Section>
      <Section title={m.history.title}>
        <CampaignHistory changes={campaignChanges.edges.map(({ node }) => node)} />
        <Pager trail={suite} pageInfo={campaignChanges.pageInfo} />
      </Section>
    </Page>
  );
}

import { useParams } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Page } from "../../../ui/page.tsx";
import { CampaignForm } from "../components/campaign-form.tsx";
import { useCampaignName } from "../components/campaign-name.ts";
import { changesOf, valuesOf, type CampaignValues } from "../components/campaign-values.ts";
import { catalogueOf } from "../components/catalogue-of.ts";
import { useKeepCampaign } from "../components/use-keep-campaign.ts";
import { campaignConsoleMessages } from "../console-messages.ts";
import { CampaignFormDocument, CampaignListDocument, UpdateCampaignDocument } from "../gql/graphql.ts";

export const preload = async ({ params }: { params: { id: string } }) => {
  await Promise.all([preloadQuery(CampaignListDocument, {}), preloadQuery(CampaignFormDocument, { id: params.id })]);
};

/** « Modifier la campagne »: its dates, products, questions and ceiling. */
export function EditCampaignPage() {
  const m = useMessages(campaignConsoleMessages).form;
  const mutate = useMutate();
  const keep = useKeepCampaign();
  const { id } = useParams({ from: "/authed/administration/console/campagnes/$id/modifier" });
  const catalogue = catalogueOf(usePageQuery(CampaignListDocument, {}).campaigns);
  const { campaign } = usePageQuery(CampaignFormDocument, { id });
  const update = (values: CampaignValues) =>
    keep(async () => {
      const input = { id, version: campaign.version, ...changesOf(values) };
      return (await mutate(UpdateCampaignDocument, { input })).updateCampaign;
    });
  return (
    <Page title={m.editTitle(useCampaignName()(campaign))} narrow>
      <CampaignForm isNew={false} initial={valuesOf(campaign, catalogue)} catalogue={catalogue} onSubmit={update} />
    </Page>
  );
}

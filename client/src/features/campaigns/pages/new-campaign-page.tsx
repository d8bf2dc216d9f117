import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Page } from "../../../ui/page.tsx";
import { CampaignForm } from "../components/campaign-form.tsx";
import { changesOf, emptyValues, type CampaignValues } from "../components/campaign-values.ts";
import { catalogueOf } from "../components/catalogue-of.ts";
import { useKeepCampaign } from "../components/use-keep-campaign.ts";
import { campaignConsoleMessages } from "../console-messages.ts";
import { CampaignListDocument, CreateCampaignDocument } from "../gql/graphql.ts";

export const preload = () => preloadQuery(CampaignListDocument, {});

/** « Ajouter une campagne ». */
export function NewCampaignPage() {
  const m = useMessages(campaignConsoleMessages).form;
  const mutate = useMutate();
  const keep = useKeepCampaign();
  const catalogue = catalogueOf(usePageQuery(CampaignListDocument, {}).campaigns);
  const create = ({ formKind, period, ...values }: CampaignValues) =>
    keep(async () => {
      const input = { formKind, period, ...changesOf({ formKind, period, ...values }) };
      return (await mutate(CreateCampaignDocument, { input })).createCampaign;
    });
  return (
    <Page title={m.createTitle} lead={m.createLead} narrow>
      <CampaignForm isNew initial={emptyValues(catalogue)} catalogue={catalogue} onSubmit={create} />
    </Page>
  );
}

import { useParams, useSearch } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { preloadQuery } from "../../../lib/apollo.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { TextLink } from "../../../ui/link.tsx";
import { Page, Section } from "../../../ui/page.tsx";
import { useCampaignName } from "../components/campaign-name.ts";
import { RemoveTariffForm } from "../components/remove-tariff-form.tsx";
import { TariffForm, type TariffFacts, type TariffValues } from "../components/tariff-form.tsx";
import { useKeepCampaign } from "../components/use-keep-campaign.ts";
import { campaignConsoleMessages } from "../console-messages.ts";
import {
  AddTariffDocument,
  CampaignFormDocument,
  CorrectTariffDocument,
  RemoveTariffDocument,
  type CampaignSheetFragment,
} from "../gql/graphql.ts";

export const preload = ({ params }: { params: { id: string } }) => preloadQuery(CampaignFormDocument, { id: params.id });

/** A rate to add to a product, or one to correct: the address says which. */
export function TariffPage() {
  const m = useMessages(campaignConsoleMessages);
  const { id } = useParams({ from: "/authed/administration/console/campagnes/$id/taux" });
  const { produit, taux } = useSearch({ from: "/authed/administration/console/campagnes/$id/taux" });
  const { campaign } = usePageQuery(CampaignFormDocument, { id });
  const product = campaign.products.find((one) => one.product.code === produit || one.tariffs.some((tariff) => tariff.id === taux));
  const name = useCampaignName()(campaign);
  const back = (
    <p>
      <TextLink to="/console/campagnes/$id" params={{ id }}>
        {name}
      </TextLink>
    </p>
  );
  if (!product) {
    return (
      <Page title={m.sheet.correct} narrow>
        <p>{m.tariff.notFound}</p>
        {back}
      </Page>
    );
  }
  const tariff = product.tariffs.find((one) => one.id === taux);
  const title = tariff ? m.tariff.correctTitle(product.product.name) : m.tariff.addTitle(product.product.name);
  return (
    <Page title={title} lead={tariff ? m.tariff.correctLead : null} narrow>
      {back}
      {tariff ? <Correction campaign={campaign} product={product} tariff={tariff} /> : <Addition campaign={campaign} product={product} />}
    </Page>
  );
}

interface PartProps {
  readonly campaign: CampaignSheetFragment;
  readonly product: CampaignSheetFragment["products"][number];
}

function Addition({ campaign, product: { product } }: PartProps) {
  const mutate = useMutate();
  const keep = useKeepCampaign();
  const add = (values: TariffValues) =>
    keep(async () => {
      const input = { ...values, campaignId: campaign.id, productCode: product.code };
      return (await mutate(AddTariffDocument, { input })).addTariff;
    });
  return <TariffForm tariff={undefined} campaign={campaign} rateUnit={product.rateUnit} onSubmit={add} />;
}

function Correction({ campaign, product: { product }, tariff }: PartProps & { tariff: TariffFacts }) {
  const m = useMessages(campaignConsoleMessages);
  const mutate = useMutate();
  const keep = useKeepCampaign();
  const { id } = tariff;
  const correct = ({ withAttestation: _audience, ...values }: TariffValues) =>
    keep(async () => (await mutate(CorrectTariffDocument, { input: { ...values, id } })).correctTariff);
  const remove = ({ reason }: { reason: string }) =>
    keep(async () => (await mutate(RemoveTariffDocument, { input: { id, reason } })).removeTariff);
  return (
    <>
      {tariff.withAttestation && <p>{m.sheet.attested}</p>}
      <TariffForm tariff={tariff} campaign={campaign} rateUnit={product.rateUnit} onSubmit={correct} />
      <div className="fr-mt-6w">
        <Section title={m.tariff.removeTitle}>
          <RemoveTariffForm onSubmit={remove} />
        </Section>
      </div>
    </>
  );
}

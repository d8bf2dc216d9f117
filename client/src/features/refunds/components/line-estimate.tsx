import { priceLine } from "@portail-tic/shared/campaigns/price-line";
import { useWatch, type UseFormReturn } from "react-hook-form";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { draftMessages } from "../draft-messages.ts";
import type { CampaignFactsFragment } from "../gql/graphql.ts";
import { pricedCampaignOf } from "./campaign-facts.ts";
import type { LineValues } from "./line-values.ts";
import { useMeasures } from "./refund-words.ts";

interface LineEstimateProps {
  readonly form: UseFormReturn<LineValues>;
  readonly campaign: CampaignFactsFragment;
}

/** Rate and amount at once, by the server's own pricing. */
export function LineEstimate({ form, campaign }: LineEstimateProps) {
  const m = useMessages(draftMessages).lines;
  const { euros } = useFormats();
  const { rate } = useMeasures();
  const values = useWatch({ control: form.control }) as LineValues;
  const { priced, denials } = priceLine(pricedCampaignOf(campaign), values);
  const product = campaign.products.find((candidate) => candidate.product.code === values.productCode)?.product;
  const isUnknown = denials?.some(({ code }) => code === "RATE_UNKNOWN") ?? false;
  return (
    <div className="line-estimate" role="status">
      {priced && product ? (
        <>
          <p>
            <strong>{m.estimate(rate(priced.tariff.rate, product.rateUnit), euros(priced.amountCents))}</strong>
          </p>
          {!priced.tariff.verified && <p className="fr-text--sm">{m.estimateUnverified}</p>}
        </>
      ) : (
        <p>{isUnknown ? m.estimateUnknown : m.estimateWaiting}</p>
      )}
    </div>
  );
}

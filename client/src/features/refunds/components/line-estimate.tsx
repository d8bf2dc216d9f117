import { priceLine, type PricedLine } from "@portail-tic/shared/campaigns/price-line";
import { quantityInRateUnit } from "@portail-tic/shared/kernel/amount-of-line";
import type { RateUnit } from "@portail-tic/shared/kernel/units";
import { useWatch, type UseFormReturn } from "react-hook-form";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { lineMessages } from "../line-messages.ts";
import type { CampaignFactsFragment } from "../gql/graphql.ts";
import { pricedCampaignOf } from "./campaign-facts.ts";
import type { LineValues } from "./line-values.ts";
import { useMeasures } from "./refund-words.ts";

interface LineEstimateProps {
  readonly form: UseFormReturn<LineValues>;
  readonly campaign: CampaignFactsFragment;
  /** The other lines of the request, in cents. */
  readonly otherCents: number;
}

/** Conversion, rate, amount and total at once, by the server's own pricing. */
export function LineEstimate({ form, campaign, otherCents }: LineEstimateProps) {
  const m = useMessages(lineMessages).lines;
  const values = useWatch({ control: form.control }) as LineValues;
  const { priced, denials } = priceLine(pricedCampaignOf(campaign), values);
  const product = campaign.products.find((candidate) => candidate.product.code === values.productCode)?.product;
  const isUnknown = denials?.some(({ code }) => code === "RATE_UNKNOWN") ?? false;
  return (
    <div className="line-estimate" role="status">
      {priced && product ? (
        <Estimate priced={priced} rateUnit={product.rateUnit} otherCents={otherCents} />
      ) : (
        <p>{isUnknown ? m.estimateUnknown : m.estimateWaiting}</p>
      )}
    </div>
  );
}

function Estimate({ priced, rateUnit, otherCents }: { priced: PricedLine; rateUnit: RateUnit; otherCents: number }) {
  const m = useMessages(lineMessages).lines;
  const { euros } = useFormats();
  const { rate, quantity, total } = useMeasures();
  const converted = total(quantityInRateUnit(priced.quantity, priced.unit, rateUnit), rateUnit);
  const typed = quantity(priced.quantity, priced.unit);
  return (
    <>
      <p>
        {typed !== converted && `${m.conversion(typed, converted)} `}
        <strong>{m.estimate(rate(priced.tariff.rate, rateUnit), euros(priced.amountCents))}</strong>{" "}
        {m.estimateTotal(euros(otherCents + priced.amountCents))}
      </p>
      {priced.withAttestation && <p className="fr-text--sm">{m.estimateAttested}</p>}
      {!priced.tariff.verified && <p className="fr-text--sm">{m.estimateUnverified}</p>}
    </>
  );
}

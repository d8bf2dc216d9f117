import { QUANTITY_UNITS } from "@portail-tic/shared/kernel/units";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { KeptEstimate } from "../../../lib/kept-estimate.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { newRequestMessages } from "../new-request-messages.ts";
import type { CampaignFactsFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";
import { useCampaignName } from "./refund-words.ts";

interface EstimateKeptProps {
  readonly estimate: KeptEstimate;
  readonly campaigns: readonly CampaignFactsFragment[];
  readonly onGiveUp: () => void;
}

/** Which period takes over what was estimated; nothing when that period is not open any more. */
export function EstimateKept({ estimate, campaigns, onGiveUp }: EstimateKeptProps) {
  const m = useMessages(newRequestMessages).create;
  const { shortUnits } = useMessages(refundsMessages);
  const { date } = useFormats();
  const nameOf = useCampaignName();
  const campaign = campaigns.find(({ id, isOpen }) => isOpen && id === estimate.campaignId);
  const product = campaign?.products.find((one) => one.product.code === estimate.productCode)?.product;
  const unit = QUANTITY_UNITS.find((one) => one === estimate.unit);
  if (!campaign || !product || !unit) return null;
  const quantity = `${estimate.quantity}\u00a0${shortUnits[unit]}`;
  return (
    <Alert severity="info">
      <p>{m.estimateKept(product.name, quantity, date(estimate.deliveryDate), nameOf(campaign))}</p>
      <Button priority="tertiary" size="sm" onClick={onGiveUp}>
        {m.estimateForget}
      </Button>
    </Alert>
  );
}

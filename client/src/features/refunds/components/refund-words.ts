import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { QuantityUnit, RateUnit } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";

export { useCampaignName } from "../../campaigns/index.ts";

/** A rate and a quantity as people write them: « 14,96 € / hL », « 9 000 L ». */
export function useMeasures() {
  const m = useMessages(refundsMessages);
  const { number, quantity } = useFormats();
  return {
    rate: (rate: string, unit: RateUnit) => m.rate(number(rate, 4), m.rateUnits[unit]),
    quantity: (value: string, unit: QuantityUnit) => quantity(value, m.shortUnits[unit]),
    total: (value: string, unit: RateUnit) => quantity(value, unit === "QUINTAL" ? `× ${m.rateUnits[unit]}` : m.rateUnits[unit]),
  };
}

import { useFormats } from "../../../i18n/formats.ts";
import { intlTag, type Locale } from "../../../i18n/locale.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import type { FormKind, QuantityUnit, RateUnit } from "../gql/graphql.ts";
import type { RefundsMessages } from "../messages.fr.ts";
import { refundsMessages } from "../messages.ts";

interface Period {
  readonly formKind: FormKind;
  readonly period: string;
}

/** « 26-04 » → avril 2026. */
function monthName(period: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(intlTag(locale), { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`20${period}-01T00:00:00Z`));
}

/** « Remboursement annuel 2025 », « Aide mensuelle, avril 2026 ». */
export function campaignName({ formKind, period }: Period, m: RefundsMessages, locale: Locale): string {
  const names = m.campaignNames;
  return formKind === "ANNUAL_REFUND" ? names.ANNUAL_REFUND(period) : names.MONTHLY_AID(monthName(period, locale));
}

/** The same, in the language in use. */
export function useCampaignName(): (campaign: Period) => string {
  const m = useMessages(refundsMessages);
  const { locale } = useLocale();
  return (campaign) => campaignName(campaign, m, locale);
}

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

import { intlTag, type Locale } from "../../../i18n/locale.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { campaignsMessages } from "../messages.ts";

interface Period {
  readonly formKind: "ANNUAL_REFUND" | "MONTHLY_AID";
  readonly period: string;
}

/** « 26-04 » → avril 2026. */
function monthName(period: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(intlTag(locale), { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`20${period}-01T00:00:00Z`));
}

/** « Remboursement annuel 2025 », « Aide mensuelle, avril 2026 ». */
export function useCampaignName(): (campaign: Period) => string {
  const { names } = useMessages(campaignsMessages);
  const { locale } = useLocale();
  return ({ formKind, period }) =>
    formKind === "ANNUAL_REFUND" ? names.ANNUAL_REFUND(period) : names.MONTHLY_AID(monthName(period, locale));
}

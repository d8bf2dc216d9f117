import { refundSteps } from "@portail-tic/shared/refunds/refund-steps";

import { useFormats } from "../../../i18n/formats.ts";
import { intlTag, type Locale } from "../../../i18n/locale.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import type { BadgeTone } from "../../../ui/badge.tsx";
import type { FormKind, QuantityUnit, RateUnit, RefundStatus } from "../gql/graphql.ts";
import type { RefundsMessages } from "../messages.fr.ts";
import { refundsMessages } from "../messages.ts";

export const statusTones: Readonly<Record<RefundStatus, BadgeTone>> = {
  DRAFT: "neutral",
  SUBMITTED: "info",
  AVAILABLE: "info",
  IN_REVIEW: "info",
  SUSPENDED: "warning",
  COMPLETED: "info",
  APPROVED: "success",
  PAYMENT_ORDERED: "success",
  PAID: "success",
  REJECTED: "error",
  WITHDRAWN: "neutral",
  REROUTED: "info",
};

/** Title, explanation and next step of a status, in plain words: the very table the server's timeline reads. */
export function useStatusText(): (status: RefundStatus) => {
  readonly title: string;
  readonly explanation: string;
  readonly nextStep: string;
} {
  const { locale } = useLocale();
  return (status) => refundSteps[status][locale];
}

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

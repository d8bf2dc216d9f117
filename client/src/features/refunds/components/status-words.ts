import { nextStepAfterFailure } from "@portail-tic/shared/refunds/next-step-after-failure";
import { refundStepTexts } from "@portail-tic/shared/refunds/refund-step-texts";
import { usualDelayText } from "@portail-tic/shared/refunds/usual-delays";

import { useLocale } from "../../../i18n/locale-provider.tsx";
import type { BadgeTone } from "../../../ui/badge.tsx";
import type { RefundStatus } from "../gql/graphql.ts";

export const statusTones: Readonly<Record<RefundStatus, BadgeTone>> = {
  DRAFT: "neutral",
  SUBMITTED: "info",
  AVAILABLE: "info",
  IN_REVIEW: "info",
  SUSPENDED: "warning",
  COMPLETED: "info",
  APPROVED: "success",
  PAYMENT_ORDERED: "success",
  SETTLED: "success",
  PAID: "success",
  PAYMENT_FAILED: "error",
  REJECTED: "error",
  WITHDRAWN: "neutral",
  REROUTED: "info",
};

/** Title, explanation, next step and usual delay of a status, in plain words: the very table the server's timeline reads. */
export function useStatusText(): (status: RefundStatus) => {
  readonly title: string;
  readonly explanation: string;
  readonly nextStep: string;
  readonly usualDelay: string | null;
} {
  const { locale } = useLocale();
  return (status) => ({ ...refundStepTexts[status][locale], usualDelay: usualDelayText(status, locale) });
}

/** What to do now with one request: after a transfer that came back, another account only as long as one is awaited. */
export function useNextStep(): (request: { readonly status: RefundStatus; readonly isAccountAwaited: boolean }) => string {
  const { locale } = useLocale();
  return ({ status, isAccountAwaited }) =>
    status === "PAYMENT_FAILED" ? nextStepAfterFailure(isAccountAwaited, locale) : refundStepTexts[status][locale].nextStep;
}

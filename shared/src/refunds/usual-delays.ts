import type { Language } from "../problems/problem-text.ts";
import { refundStepTexts } from "./refund-step-texts.ts";
import type { RefundStatus } from "./refund-statuses.ts";

interface UsualDelay {
  /** In days. */
  readonly min: number;
  readonly max: number;
  /** What it leads to: the next step, or the payment. */
  readonly until: "NEXT_STEP" | "PAYMENT";
  /** Has it a source? Without one it is an estimate, and every text says so. */
  readonly verified: boolean;
}

/**
 * How long it usually takes from each status on; none where nothing more is awaited or it depends on the requester. Three to eight weeks from
 * filing to payment is what the domain notes say (section 3); the others are estimates until an office gives its own.
 */
const usualDelays: Readonly<Partial<Record<RefundStatus, UsualDelay>>> = {
  SUBMITTED: { min: 21, max: 56, until: "PAYMENT", verified: true },
  AVAILABLE: { min: 7, max: 28, until: "NEXT_STEP", verified: false },
  IN_REVIEW: { min: 7, max: 21, until: "NEXT_STEP", verified: false },
  COMPLETED: { min: 7, max: 21, until: "NEXT_STEP", verified: false },
  APPROVED: { min: 7, max: 28, until: "PAYMENT", verified: false },
  PAYMENT_ORDERED: { min: 2, max: 10, until: "PAYMENT", verified: false },
  REROUTED: { min: 1, max: 7, until: "NEXT_STEP", verified: false },
};

const words = {
  fr: {
    NEXT_STEP: "Délai habituel jusqu'à l'étape suivante",
    PAYMENT: "Délai habituel jusqu'au paiement",
    estimate: "estimation non vérifiée",
    colon: " : ",
    range: (min: number, max: number, unit: "weeks" | "days") => `${min} à ${max} ${unit === "weeks" ? "semaines" : "jours"}`,
  },
  en: {
    NEXT_STEP: "Usual time until the next step",
    PAYMENT: "Usual time until the payment",
    estimate: "unverified estimate",
    colon: ": ",
    range: (min: number, max: number, unit: "weeks" | "days") => `${min} to ${max} ${unit}`,
  },
} as const;

/** « Délai habituel jusqu'à l'étape suivante : 1 à 4 semaines (estimation non vérifiée). »; null when there is none to tell. */
export function usualDelayText(status: RefundStatus, language: Language): string | null {
  const delay = usualDelays[status];
  if (!delay) return null;
  const { min, max, until, verified } = delay;
  const say = words[language];
  const range = min % 7 === 0 && max % 7 === 0 ? say.range(min / 7, max / 7, "weeks") : say.range(min, max, "days");
  return `${say[until]}${say.colon}${range}${verified ? "" : ` (${say.estimate})`}.`;
}

/** What to do now, and the usual delay. */
export function nextStepText(status: RefundStatus, language: Language): string {
  return [refundStepTexts[status][language].nextStep, usualDelayText(status, language)].filter((text) => text !== null).join(" ");
}

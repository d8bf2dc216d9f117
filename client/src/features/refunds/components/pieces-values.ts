import { parseDecimal, toScaled } from "@portail-tic/shared/kernel/decimal";

import type { CampaignFactsFragment, UpdateRefundRequestInput } from "../gql/graphql.ts";

export interface PiecesValues {
  piece: File | null;
  swornAccuracy: boolean;
  swornNotInDifficulty: boolean;
  /** Euros, as typed; empty: not answered. */
  advance: string;
}

/** Euros as typed to integer cents; null when empty or not an amount. */
export function centsTyped(text: string): number | null {
  const parsed = parseDecimal(text);
  if (text.trim() === "" || !parsed.allowed || parsed.value.startsWith("-") || /\.\d{3,}$/.test(parsed.value)) return null;
  const cents = Number(toScaled(parsed.value, 2));
  return Number.isSafeInteger(cents) ? cents : null;
}

/** Only what the campaign asks is sent. */
export function piecesChangesOf(
  { swornAccuracy, swornNotInDifficulty, advance }: Omit<PiecesValues, "piece">,
  campaign: Pick<CampaignFactsFragment, "asksNotInDifficulty" | "asksAdvance">,
): Omit<UpdateRefundRequestInput, "id" | "version"> {
  return {
    swornAccuracy,
    ...(campaign.asksNotInDifficulty ? { swornNotInDifficulty } : {}),
    ...(campaign.asksAdvance ? { advanceCents: centsTyped(advance) } : {}),
  };
}

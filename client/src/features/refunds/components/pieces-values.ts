import { centsTyped } from "../../../lib/cents-typed.ts";
import type { CampaignFactsFragment, UpdateRefundRequestInput } from "../gql/graphql.ts";

export interface PiecesValues {
  piece: File | null;
  swornAccuracy: boolean;
  swornNotInDifficulty: boolean;
  /** Euros, as typed; empty: not answered. */
  advance: string;
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

import { centsTyped } from "../../../lib/cents-typed.ts";
import type { CampaignFactsFragment } from "../gql/graphql.ts";
import type { HeaderChanges, HeaderFields } from "./header-fields.ts";

export interface StatementsValues {
  swornAccuracy: boolean;
  swornNotInDifficulty: boolean;
  /** Euros, as typed; empty: not answered. */
  advance: string;
}

/** Only what the campaign asks is sent. */
export function statementsOf(
  { swornAccuracy, swornNotInDifficulty, advance }: StatementsValues,
  campaign: Pick<CampaignFactsFragment, "asksNotInDifficulty" | "asksAdvance">,
): HeaderChanges {
  return {
    swornAccuracy,
    ...(campaign.asksNotInDifficulty ? { swornNotInDifficulty } : {}),
    ...(campaign.asksAdvance ? { advanceCents: centsTyped(advance) } : {}),
  };
}

/** An amount as one would have typed it. */
export const typedAdvance = (cents: HeaderFields["advanceCents"]): string =>
  cents === null ? "" : (cents / 100).toFixed(2).replace(".", ",");

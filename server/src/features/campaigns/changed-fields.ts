import type { CampaignField, ChangedField } from "./campaign-change.entity.ts";
import type { CampaignRow } from "./campaign.queries.ts";
import type { Tariff } from "./campaign.type.ts";

/** The facts of a campaign or of a rate, in the order people read them. */
export type Facts = readonly { readonly field: CampaignField; readonly productCode: string | null; readonly value: string | null }[];

type CampaignFacts = Omit<CampaignRow, "id" | "formKind" | "period" | "deliveryFrom" | "deliveryTo" | "version" | "products"> & {
  readonly products: readonly { productCode: string; deadline: string; source: string; verified: boolean }[];
};

/** What the history says of a campaign. */
export function factsOfCampaign(campaign: CampaignFacts): Facts {
  return [
    fact("OPENS_ON", campaign.opensOn),
    fact("CLOSES_ON", campaign.closesOn),
    ...campaign.products.flatMap(({ productCode, deadline, source, verified }) => [
      fact("DEADLINE", deadline, productCode),
      fact("SOURCE", source, productCode),
      fact("VERIFIED", String(verified), productCode),
    ]),
    fact("ASKS_ADVANCE", String(campaign.asksAdvance)),
    fact("ASKS_NOT_IN_DIFFICULTY", String(campaign.asksNotInDifficulty)),
    fact("CEILING", campaign.ceilingCents === null ? null : String(campaign.ceilingCents)),
    fact("CEILING_WORDS", campaign.ceilingWords),
    fact("SOURCE", campaign.source),
    fact("VERIFIED", String(campaign.verified)),
  ];
}

/** What the history says of a rate; its product and audience never change. */
export function factsOfTariff(tariff: Pick<Tariff, "validFrom" | "validTo" | "rate" | "source" | "verified">): Facts {
  return [
    fact("VALID_FROM", tariff.validFrom),
    fact("VALID_TO", tariff.validTo),
    fact("RATE", tariff.rate),
    fact("SOURCE", tariff.source),
    fact("VERIFIED", String(tariff.verified)),
  ];
}

/** What differs, one entry per field: what is only before went, what is only after is new. */
export function changedFields(before: Facts, after: Facts): ChangedField[] {
  const keyOf = ({ field, productCode }: Facts[number]) => `${field} ${productCode ?? ""}`;
  const places = new Map([...after, ...before].map((entry) => [keyOf(entry), entry]));
  const valueIn = (facts: Facts, key: string) => facts.find((entry) => keyOf(entry) === key)?.value ?? null;
  return [...places]
    .map(([key, { field, productCode }]) => ({ field, productCode, before: valueIn(before, key), after: valueIn(after, key) }))
    .filter((change) => change.before !== change.after);
}

function fact(field: CampaignField, value: string | null, productCode: string | null = null): Facts[number] {
  return { field, value, productCode };
}

import type { PricedCampaign } from "@portail-tic/shared/campaigns/price-line";

import type { CampaignFactsFragment } from "../gql/graphql.ts";

/** The campaign as the shared pricing reads it. */
export function pricedCampaignOf({ deliveryFrom, deliveryTo, products }: CampaignFactsFragment): PricedCampaign {
  return { deliveryFrom, deliveryTo, products: products.map(({ product, tariffs }) => ({ ...product, tariffs })) };
}

type CampaignProduct = CampaignFactsFragment["products"][number];

/** Products whose rates are still a deduction, and those without any rate yet. */
export function doubtfulProducts({ products }: CampaignFactsFragment): { unverified: CampaignProduct[]; unknown: CampaignProduct[] } {
  return {
    unverified: products.filter(({ tariffs }) => tariffs.some(({ verified }) => !verified)),
    unknown: products.filter(({ tariffs }) => tariffs.length === 0),
  };
}

/** The only deadline of the campaign; null when its products have different ones. */
export function commonDeadline({ products }: CampaignFactsFragment): string | null {
  const deadlines = new Set(products.map(({ deadline }) => deadline));
  const [deadline] = deadlines;
  return deadlines.size === 1 && deadline !== undefined ? deadline : null;
}

/** The last day on which something of the campaign may be filed. */
export function lastDeadline({ products }: CampaignFactsFragment): string {
  return products.reduce((last, { deadline }) => (deadline > last ? deadline : last), "");
}

import type { CampaignSheetFragment } from "../gql/graphql.ts";
import type { CatalogueProduct } from "./campaign-values.ts";

/** Every product some campaign has: the catalogue. */
export function catalogueOf(campaigns: readonly CampaignSheetFragment[]): CatalogueProduct[] {
  const byCode = new Map(campaigns.flatMap(({ products }) => products.map(({ product }) => [product.code, product])));
  return [...byCode.values()];
}

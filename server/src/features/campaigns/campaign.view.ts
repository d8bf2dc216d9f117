import { judgeFiling } from "@portail-tic/shared/campaigns/judge-filing";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { readCampaignsById, type CampaignProductRow, type CampaignRow } from "./campaign.queries.ts";
import type { AidCeiling, Campaign, CampaignProduct, Product } from "./campaign.type.ts";

/** A campaign as the viewer reads it: names in the language of the request, open or not today. */
export function campaignAsSeen(ctx: RequestContext, row: CampaignRow): Campaign {
  const products = row.products.map((product) => campaignProductAsSeen(ctx, row, product));
  return { ...row, ceiling: ceilingOf(row), products, isOpen: products.some((product) => product.isOpen) };
}

/** What one structure can receive in the campaign; null when no ceiling is known. */
export function ceilingOf({ ceilingCents, ceilingWords }: Pick<CampaignRow, "ceilingCents" | "ceilingWords">): AidCeiling | null {
  return ceilingCents === null || ceilingWords === null ? null : { amountCents: ceilingCents, words: ceilingWords };
}

/** The columns of the catalogue. */
export type ProductNames = Pick<CampaignProductRow, "code" | "nameFr" | "nameEn" | "rateUnit" | "acceptedUnits">;

/** The product of a catalogue row, named in the language of the request. */
export function productAsSeen(ctx: RequestContext, row: ProductNames): Product {
  const { code, nameFr, nameEn, rateUnit, acceptedUnits } = row;
  return { code, name: ctx.request.language === "fr" ? nameFr : nameEn, rateUnit, acceptedUnits };
}

function campaignProductAsSeen(ctx: RequestContext, { opensOn }: CampaignRow, row: CampaignProductRow): CampaignProduct {
  const { deadline, legalDeadline, tariffs, source, verified } = row;
  const isOpen = judgeFiling({ opensOn, deadline }, parisDateOf(ctx.now)).allowed;
  const asksAttestation = tariffs.some(({ withAttestation }) => withAttestation);
  return { product: productAsSeen(ctx, row), deadline, legalDeadline, tariffs, source, verified, isOpen, asksAttestation };
}

/** Campaigns by id, one statement per batch. */
export const campaignLoader = defineLoader<string, CampaignRow>(async (ctx, ids) => {
  const byId = new Map((await readCampaignsById(ctx.db, ids)).map((campaign) => [campaign.id, campaign]));
  return ids.map((id) => byId.get(id) ?? null);
});

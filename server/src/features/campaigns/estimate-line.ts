import { priceLine, type TypedLine } from "@portail-tic/shared/campaigns/price-line";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { campaignLoader, ceilingOf } from "./campaign.view.ts";
import type { LineEstimate } from "./line-estimate.type.ts";

/** The simulator: what a line would bring, whether or not the campaign is open. Nothing is stored and no right is needed. */
export async function estimateLine(ctx: RequestContext, campaignId: string, line: TypedLine): Promise<LineEstimate> {
  const campaign = (await campaignLoader(ctx).load(campaignId)) ?? notFound();
  const { priced, denials } = priceLine(campaign, line);
  if (priced) {
    const { tariff, amountCents } = priced;
    const isLimited = campaign.ceilingCents !== null && amountCents > campaign.ceilingCents;
    const ceiling = isLimited ? ceilingOf(campaign) : null;
    return {
      rate: tariff.rate,
      rateUnit: campaign.products.find(({ code }) => code === priced.productCode)?.rateUnit ?? null,
      rateSource: tariff.source,
      rateVerified: tariff.verified,
      amountCents: ceiling?.amountCents ?? amountCents,
      ceiling,
      problem: null,
    };
  }
  const [first] = denials;
  if (!first) throw new Error("A line without a price has a reason.");
  const problem = new Problem({ code: first.code, path: first.path ?? [], params: first.params ?? {} }, ctx.request.language);
  return { rate: null, rateUnit: null, rateSource: null, rateVerified: null, amountCents: null, ceiling: null, problem };
}

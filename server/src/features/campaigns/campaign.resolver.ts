import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { PublicField } from "../../platform/graphql/public-field.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { formKindEnum, type FormKind } from "./campaign-enums.ts";
import { readCampaigns } from "./campaign.queries.ts";
import { Campaign } from "./campaign.type.ts";
import { campaignAsSeen, campaignLoader } from "./campaign.view.ts";
import { estimateLine } from "./estimate-line.ts";
import { LineEstimate } from "./line-estimate.type.ts";

@Resolver()
export class CampaignResolver {
  @PublicField()
  @Query(() => [Campaign], { description: "Public: every campaign with its products, deadlines and dated rates, the newest first." })
  async campaigns(
    @Arg("formKind", () => formKindEnum, { nullable: true, description: "Only this form." }) formKind: FormKind | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Campaign[]> {
    return (await readCampaigns(ctx.db, formKind ?? null)).map((row) => campaignAsSeen(ctx, row));
  }

  @PublicField()
  @Query(() => Campaign, { description: "Public: one campaign." })
  async campaign(@Arg("id", () => ID, { description: "Its identifier." }) id: string, @Ctx() ctx: RequestContext): Promise<Campaign> {
    return campaignAsSeen(ctx, (await campaignLoader(ctx).load(id)) ?? notFound());
  }

  @PublicField()
  @Query(() => LineEstimate, { description: "Public: the simulator. What one invoice line would bring." })
  estimateLine(
    @Arg("campaignId", () => ID, { description: "The campaign." }) campaignId: string,
    @Arg("productCode", () => String, { description: "The product, for example GNR." }) productCode: string,
    @Arg("deliveryDate", () => String, { description: "Delivery date on the invoice: YYYY-MM-DD or DD/MM/YYYY." }) deliveryDate: string,
    @Arg("quantity", () => String, { description: "Quantity as typed: 2 005 or 52,07." }) quantity: string,
    @Arg("unit", () => String, { description: "One of the product's accepted units." }) unit: string,
    @Arg("withAttestation", () => Boolean, { nullable: true, description: "Did the supplier already bill the reduced price?" })
    withAttestation: boolean | null,
    @Ctx() ctx: RequestContext,
  ): Promise<LineEstimate> {
    return estimateLine(ctx, campaignId, { productCode, deliveryDate, quantity, unit, withAttestation });
  }
}

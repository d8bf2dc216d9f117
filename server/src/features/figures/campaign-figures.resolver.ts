import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { getCampaignFigures, loadDelays, loadWeeks } from "./campaign-figures.queries.ts";
import { CampaignFigures, CampaignWeek, OfficeDelay } from "./campaign-figures.type.ts";

/** Figures for staff. */
@Resolver(() => CampaignFigures)
export class CampaignFiguresResolver {
  @Query(() => CampaignFigures, { description: "Staff: how far a campaign is; officers see their offices, administrators all of them." })
  campaignFigures(
    @Ctx() ctx: RequestContext,
    @Arg("campaignId", () => ID, { description: "The campaign." }) campaignId: string,
    @Arg("officeId", () => ID, { nullable: true, description: "One office only." }) officeId: string | null,
  ): Promise<CampaignFigures> {
    return getCampaignFigures(ctx, campaignId, officeId ?? null);
  }

  @FieldResolver(() => [CampaignWeek], { description: "Its progress, week by week; weeks without anything are left out." })
  weeks(@Root() figures: CampaignFigures, @Ctx() ctx: RequestContext): Promise<CampaignWeek[]> {
    return loadWeeks(ctx, figures);
  }

  @FieldResolver(() => [OfficeDelay], { description: "Delays by office, in days." })
  delays(@Root() figures: CampaignFigures, @Ctx() ctx: RequestContext): Promise<OfficeDelay[]> {
    return loadDelays(ctx, figures);
  }
}

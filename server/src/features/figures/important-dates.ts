import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { productAsSeen, readCampaigns, type CampaignRow } from "../campaigns/index.ts";
import type { ImportantDate } from "./important-date.type.ts";

/** The openings and deadlines to come, and those of this year that have passed, in their order. One statement. */
export async function readImportantDates(ctx: RequestContext): Promise<ImportantDate[]> {
  const firstDay = `${parisDateOf(ctx.now).slice(0, 4)}-01-01`;
  const dates = (await readCampaigns(ctx.db)).flatMap((campaign) => datesOf(ctx, campaign));
  return dates
    .filter(({ date }) => date >= firstDay)
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.period.localeCompare(b.period) || a.kind.localeCompare(b.kind));
}

/** The opening of a campaign, then one deadline for the products that share it. */
function datesOf(ctx: RequestContext, campaign: CampaignRow): ImportantDate[] {
  const { formKind, period, opensOn } = campaign;
  const named = (products: CampaignRow["products"]) => products.map((product) => productAsSeen(ctx, product));
  const opening: ImportantDate = {
    id: `${campaign.id}-opening`,
    date: opensOn,
    kind: "OPENING",
    formKind,
    period,
    products: named(campaign.products),
    verified: campaign.verified,
  };
  const deadlines = [...Map.groupBy(campaign.products, ({ deadline }) => deadline)].map(([date, products]): ImportantDate => ({
    id: `${campaign.id}-deadline-${products.map(({ code }) => code).join("-")}`,
    date,
    kind: "DEADLINE",
    formKind,
    period,
    products: named(products),
    verified: products.every((product) => product.verified),
  }));
  return [opening, ...deadlines];
}

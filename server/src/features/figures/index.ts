import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { calendarRoutes } from "./calendar.route.ts";
import { CampaignFiguresResolver } from "./campaign-figures.resolver.ts";
import { FiguresResolver } from "./figures.resolver.ts";

/** What the other features hold, counted: for a structure, and for everybody the dates that matter. */
export const figuresFeature: FeatureModule = {
  name: "figures",
  resolvers: [FiguresResolver, CampaignFiguresResolver],
  routes: [calendarRoutes],
};

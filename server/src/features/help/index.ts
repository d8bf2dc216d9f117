import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { HelpResolver } from "./help.resolver.ts";
import { indexHelp } from "./index-help.job.ts";

/** The help: articles, their search, what they were worth. */
export const helpFeature: FeatureModule = {
  name: "help",
  resolvers: [HelpResolver],
  jobs: [indexHelp],
};

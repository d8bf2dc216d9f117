import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { forgetUsedHumanChecks } from "./forget-used-human-checks.job.ts";
import { HumanCheckResolver } from "./human-check.resolver.ts";
import { UsedHumanCheckEntity } from "./used-human-check.entity.ts";

export { passHumanCheck } from "./pass-human-check.ts";

export const humanCheckFeature: FeatureModule = {
  name: "human-check",
  entities: [UsedHumanCheckEntity],
  resolvers: [HumanCheckResolver],
  jobs: [forgetUsedHumanChecks],
};

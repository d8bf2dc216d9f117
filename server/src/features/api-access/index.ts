import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { apiAccessHandlers } from "./api-access.handlers.ts";
import { ApiAccessResolver } from "./api-access.resolver.ts";
import { ApiTokenEntity } from "./api-token.entity.ts";
import { warnOfTokenEnd } from "./warn-of-token-end.job.ts";
import { apiAccessPersonalData } from "./api-access.personal-data.ts";

export const apiAccessFeature: FeatureModule = {
  name: "api-access",
  entities: [ApiTokenEntity],
  resolvers: [ApiAccessResolver],
  handlers: apiAccessHandlers,
  jobs: [warnOfTokenEnd],
  personalData: apiAccessPersonalData,
};

import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { forgetUnactivatedAccounts } from "./forget-unactivated-accounts.job.ts";
import { RegistrationEntity } from "./registration.entity.ts";
import { registrationHandlers } from "./registration.handlers.ts";
import { RegistrationResolver } from "./registration.resolver.ts";
import { registrationPersonalData } from "./registration.personal-data.ts";

export const registrationFeature: FeatureModule = {
  name: "registration",
  entities: [RegistrationEntity],
  resolvers: [RegistrationResolver],
  handlers: registrationHandlers,
  jobs: [forgetUnactivatedAccounts],
  personalData: registrationPersonalData,
};

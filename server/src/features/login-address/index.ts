import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { forgetAddressChanges } from "./forget-address-changes.job.ts";
import { LoginAddressChangeEntity } from "./login-address-change.entity.ts";
import { loginAddressPersonalData } from "./login-address.personal-data.ts";
import { loginAddressHandlers } from "./login-address.handlers.ts";
import { LoginAddressResolver } from "./login-address.resolver.ts";

export { changeBySupport, undoableUntil } from "./change-by-support.ts";

export const loginAddressFeature: FeatureModule = {
  name: "login-address",
  entities: [LoginAddressChangeEntity],
  resolvers: [LoginAddressResolver],
  handlers: loginAddressHandlers,
  jobs: [forgetAddressChanges],
  personalData: loginAddressPersonalData,
};

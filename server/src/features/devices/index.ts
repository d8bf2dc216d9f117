import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { BrowserEntity } from "./browser.entity.ts";
import { devicesPersonalData } from "./devices.personal-data.ts";
import { devicesHandlers } from "./devices.handlers.ts";
import { DevicesResolver } from "./devices.resolver.ts";
import { forgetUnseenDevices } from "./forget-unseen-devices.job.ts";
import { UserDeviceEntity } from "./user-device.entity.ts";

export { describeDevice } from "./describe-device.ts";
export { forgetDevice, lastSeenLoader } from "./device.queries.ts";
export { findKnownBrowser, passAsTrustedDevice } from "./known-device.ts";
export { rememberDevice } from "./remember-device.ts";

export const devicesFeature: FeatureModule = {
  name: "devices",
  entities: [BrowserEntity, UserDeviceEntity],
  resolvers: [DevicesResolver],
  handlers: devicesHandlers,
  jobs: [forgetUnseenDevices],
  personalData: devicesPersonalData,
};

import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { forgetClosedSessions } from "./forget-closed-sessions.job.ts";
import { sessionsHandlers } from "./sessions.handlers.ts";
import { SessionsResolver } from "./sessions.resolver.ts";
import { UserDeviceEntity } from "./user-device.entity.ts";

export const sessionsFeature: FeatureModule = {
  name: "sessions",
  entities: [UserDeviceEntity],
  resolvers: [SessionsResolver],
  handlers: sessionsHandlers,
  jobs: [forgetClosedSessions],
};

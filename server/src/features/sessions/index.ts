import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { forgetClosedSessions } from "./forget-closed-sessions.job.ts";
import { SessionsResolver } from "./sessions.resolver.ts";

export const sessionsFeature: FeatureModule = {
  name: "sessions",
  entities: [],
  resolvers: [SessionsResolver],
  jobs: [forgetClosedSessions],
};

import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { forgetClosedSessions } from "./forget-closed-sessions.job.ts";
import { SessionsResolver } from "./sessions.resolver.ts";
import { sessionsPersonalData } from "./sessions.personal-data.ts";

export const sessionsFeature: FeatureModule = {
  name: "sessions",
  resolvers: [SessionsResolver],
  jobs: [forgetClosedSessions],
  personalData: sessionsPersonalData,
};

import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { DashboardResolver } from "./dashboard.resolver.ts";

export const dashboardFeature: FeatureModule = { name: "dashboard", resolvers: [DashboardResolver] };

import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { ServiceStatusResolver } from "./service-status.resolver.ts";

/** How the portal does, for everybody. */
export const serviceStatusFeature: FeatureModule = { name: "service-status", resolvers: [ServiceStatusResolver] };

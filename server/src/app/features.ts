import { staffFeature } from "../features/staff/index.ts";
import { usersFeature } from "../features/users/index.ts";
import type { FeatureModule } from "../platform/features/feature-module.ts";

/** The features of the portal, lowest first: a feature may use those above it in this list. */
export const features: readonly FeatureModule[] = [usersFeature, staffFeature];

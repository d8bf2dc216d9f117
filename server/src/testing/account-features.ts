import { devicesFeature } from "../features/devices/index.ts";
import { humanCheckFeature } from "../features/human-check/index.ts";
import { notificationsFeature } from "../features/notifications/index.ts";
import { secondFactorsFeature } from "../features/second-factors/index.ts";
import { signInFeature } from "../features/sign-in/index.ts";
import { usersFeature } from "../features/users/index.ts";
import type { FeatureModule } from "../platform/features/feature-module.ts";

/** What an account needs to sign in: the least a test of anything signed in is run with. */
export const accountFeatures: readonly FeatureModule[] = [
  humanCheckFeature,
  usersFeature,
  secondFactorsFeature,
  devicesFeature,
  signInFeature,
  notificationsFeature,
];

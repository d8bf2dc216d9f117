import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { SignInResolver } from "./sign-in.resolver.ts";

export const signInFeature: FeatureModule = { name: "sign-in", entities: [], resolvers: [SignInResolver] };

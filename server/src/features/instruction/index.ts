import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { InstructionResolver } from "./instruction.resolver.ts";

export const instructionFeature: FeatureModule = { name: "instruction", resolvers: [InstructionResolver] };

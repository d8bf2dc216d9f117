import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { tellOfficers } from "./instruction.notices.ts";
import { instructionPersonalData } from "./instruction.personal-data.ts";
import { InstructionResolver } from "./instruction.resolver.ts";
import { OfficeResolver } from "./office.resolver.ts";
import { QueueResolver, RefundDecisionResolver } from "./queue.resolver.ts";
import { instructionStructureData } from "./instruction.structure-data.ts";

export const instructionFeature: FeatureModule = {
  name: "instruction",
  resolvers: [InstructionResolver, QueueResolver, RefundDecisionResolver, OfficeResolver],
  handlers: tellOfficers,
  personalData: instructionPersonalData,
  structureData: instructionStructureData,
};

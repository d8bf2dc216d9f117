import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { StructureSuccessionEntity } from "./structure-succession.entity.ts";
import { successionsPersonalData } from "./successions.personal-data.ts";

export const successionsFeature: FeatureModule = {
  name: "successions",
  entities: [StructureSuccessionEntity],
  personalData: successionsPersonalData,
};

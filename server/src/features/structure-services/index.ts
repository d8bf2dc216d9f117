import type { FeatureModule } from "../../platform/features/feature-module.ts";
import "./carry-services.ts";
import { StructureServiceEntity } from "./structure-service.entity.ts";
import { StructureServiceResolver } from "./structure-service.resolver.ts";
import { structureServicesPersonalData } from "./structure-services.personal-data.ts";
import { structureServicesStructureData } from "./structure-services.structure-data.ts";

export { findOpenService, loadStructureServices, structureServiceLoader } from "./structure-service.queries.ts";
export { StructureService } from "./structure-service.type.ts";

export const structureServicesFeature: FeatureModule = {
  name: "structure-services",
  entities: [StructureServiceEntity],
  resolvers: [StructureServiceResolver],
  personalData: structureServicesPersonalData,
  structureData: structureServicesStructureData,
};

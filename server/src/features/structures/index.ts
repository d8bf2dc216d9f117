import { structuresStructureData } from "./structures.structure-data.ts";
import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { CompanyResolver } from "./company.resolver.ts";
import { checkDirectory } from "./check-directory.job.ts";
import { StructureDirectoryResolver } from "./structure-directory.resolver.ts";
import { structureMails } from "./structure.mails.ts";
import { StructureEntity } from "./structure.entity.ts";
import { StructureResolver } from "./structure.resolver.ts";
import { structuresPersonalData } from "./structures.personal-data.ts";

export { beneficiaryCategoryLoader, requireBeneficiaryCategory } from "./beneficiary-category.queries.ts";
export { BeneficiaryCategory } from "./beneficiary-category.type.ts";
export { addDeactivationObstacle } from "./deactivation-obstacles.ts";
export { findStructureBySiret, insertStructure, type NewStructure } from "./insert-structure.ts";
export { lockOwnStructure, lockStructure, type LockedStructure } from "./lock-structure.ts";
export { resolveCompanies, resolveCompany, type ResolvedCompany, type StructureDescription } from "./resolve-company.ts";
export { CompanyInputType, RequestStructureExportInputType } from "./structure.inputs.ts";
export { getStructure, loadStructure, structureLoader } from "./structure.queries.ts";
export { Structure } from "./structure.type.ts";
export { StructureEntity } from "./structure.entity.ts";

export const structuresFeature: FeatureModule = {
  name: "structures",
  entities: [StructureEntity],
  resolvers: [StructureResolver, CompanyResolver, StructureDirectoryResolver],
  handlers: structureMails,
  longJobs: [checkDirectory],
  personalData: structuresPersonalData,
  structureData: structuresStructureData,
};

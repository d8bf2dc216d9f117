import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { StructureSuccessionEntity } from "./structure-succession.entity.ts";
import { successionMails } from "./succession.mails.ts";
import { SuccessionLinkResolver, SuccessionResolver } from "./succession.resolver.ts";
import { successionsPersonalData } from "./successions.personal-data.ts";
import { successionsStructureData } from "./successions.structure-data.ts";

export { dayOfMove, lockRelatives, withRelatives } from "./succession.queries.ts";
export { addSuccessionStep, type Succession } from "./succession-steps.ts";

export const successionsFeature: FeatureModule = {
  name: "successions",
  entities: [StructureSuccessionEntity],
  resolvers: [SuccessionResolver, SuccessionLinkResolver],
  handlers: successionMails,
  personalData: successionsPersonalData,
  structureData: successionsStructureData,
};

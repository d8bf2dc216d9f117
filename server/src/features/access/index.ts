import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { accessPersonalData } from "./access.personal-data.ts";
import { accessStructureData } from "./access.structure-data.ts";
import { MenuResolver } from "./menu.resolver.ts";

export {
  capabilitiesLoader,
  capabilitiesOf,
  capabilitiesOn,
  loadActions,
  loadCapabilities,
  mayWrite,
  readerOf,
  type Asker,
} from "./capabilities.ts";
export { currentGrants, grantParams, holdsOn, isWithinToken, structuresWith } from "./grants.sql.ts";
export { holdersOf, principalManagerLoader } from "./holders.ts";
export { loadOpenSpaces, openSpacesOf } from "./open-spaces.ts";
export { isViewer, loadPerson } from "./person.ts";
export { ViewerMenu } from "./viewer-menu.type.ts";
export { Person } from "./person.type.ts";

export const accessFeature: FeatureModule = {
  name: "access",
  resolvers: [MenuResolver],
  personalData: accessPersonalData,
  structureData: accessStructureData,
};

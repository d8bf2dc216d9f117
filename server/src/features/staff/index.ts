import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { OfficeEntity } from "./office.entity.ts";
import { StaffRoleEntity } from "./staff-role.entity.ts";
import { StaffGrantResolver, ViewerStaffResolver } from "./staff.resolver.ts";
import { staffPersonalData } from "./staff.personal-data.ts";

export { isStaff } from "./is-staff.ts";
export { findOffices, getOffice, officeLoader, officeOfDepartement } from "./office.queries.ts";
export { Office } from "./office.type.ts";

export const staffFeature: FeatureModule = {
  name: "staff",
  entities: [OfficeEntity, StaffRoleEntity],
  resolvers: [ViewerStaffResolver, StaffGrantResolver],
  personalData: staffPersonalData,
};

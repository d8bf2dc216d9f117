import type { FeatureModule } from "../../platform/features/feature-module.ts";
import "./recovery-notices.letters.ts";
import { addDownloadSource } from "../documents/index.ts";
import { ManagementRecoveryEntity } from "./management-recovery.entity.ts";
import { moveRecoveries } from "./move-recoveries.job.ts";
import { recoveryHandlers } from "./recovery.handlers.ts";
import { recoveryLetterDownload, recoveryLetterKind } from "./recovery-letter.download.ts";
import { recoveryPersonalData } from "./recovery.personal-data.ts";
import { ManagementRecoveryResolver } from "./recovery.resolver.ts";
import { RecoveryStaffResolver } from "./recovery-staff.resolver.ts";
import { remindSilentManagers } from "./remind-silent-managers.job.ts";
import { StructureProofResolver } from "./structure-proof.resolver.ts";
import { recoveryStructureData } from "./recovery.structure-data.ts";

export { recoveryStopTokenHash } from "./recovery-links.ts";

addDownloadSource(recoveryLetterKind, recoveryLetterDownload);

export const managementRecoveryFeature: FeatureModule = {
  name: "management-recovery",
  entities: [ManagementRecoveryEntity],
  resolvers: [ManagementRecoveryResolver, RecoveryStaffResolver, StructureProofResolver],
  handlers: recoveryHandlers,
  jobs: [moveRecoveries, remindSilentManagers],
  personalData: recoveryPersonalData,
  structureData: recoveryStructureData,
};

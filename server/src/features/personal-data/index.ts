import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { addDownloadSource, addStoredFileOwner } from "../documents/index.ts";
import { addDeactivationObstacle } from "../structures/index.ts";
import { exportContentsOf } from "./export-contents.ts";
import { StructureExportResolver } from "./structure-export.resolver.ts";
import { AccountDeletionEntity } from "./account-deletion.entity.ts";
import { dataExportDownload, dataExportKind } from "./data-export.download.ts";
import { DataExportEntity } from "./data-export.entity.ts";
import { finishDeletions } from "./finish-deletions.job.ts";
import { forgetExports } from "./forget-exports.job.ts";
import { ownPersonalData } from "./own.personal-data.ts";
import { personalDataHandlers } from "./personal-data.handlers.ts";
import { PersonalDataResolver } from "./personal-data.resolver.ts";
import { prepareExports } from "./prepare-exports.job.ts";

addDownloadSource(dataExportKind, dataExportDownload);
// Nobody closes a structure without the copy of what is in it; a copy lives as many days as its file.
addDeactivationObstacle({
  code: "STRUCTURE_HAS_NO_EXPORT",
  sql: `select t.id, null::uuid as "objectId", null as label from unnest($1::uuid[]) as t (id)
    where not exists (select from data_export e where e.structure_id = t.id and e.status = 'READY')`,
});
addStoredFileOwner(`select storage_key as key from data_export where storage_key = any ($1)`);

/** `others`: every other feature, lowest first; what they hold about a person is gathered here. */
export function personalDataFeature(others: readonly FeatureModule[]): FeatureModule {
  const held = [...others.flatMap((feature) => feature.personalData ?? []), ownPersonalData];
  return {
    name: "personal-data",
    entities: [DataExportEntity, AccountDeletionEntity],
    resolvers: [PersonalDataResolver, StructureExportResolver],
    handlers: personalDataHandlers(held),
    jobs: [forgetExports, finishDeletions],
    longJobs: [prepareExports(exportContentsOf(held, others))],
    personalData: ownPersonalData,
    structureData: { files: [], leftOut: { data_export: "it is the copy itself" } },
  };
}

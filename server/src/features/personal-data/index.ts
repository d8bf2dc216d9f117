import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { addDownloadSource, addStoredFileOwner } from "../documents/index.ts";
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
addStoredFileOwner(`select storage_key as key from data_export where storage_key = any ($1)`);

/** `others`: every other feature, lowest first; what they hold about a person is gathered here. */
export function personalDataFeature(others: readonly FeatureModule[]): FeatureModule {
  const held = [...others.flatMap((feature) => feature.personalData ?? []), ownPersonalData];
  return {
    name: "personal-data",
    entities: [DataExportEntity, AccountDeletionEntity],
    resolvers: [PersonalDataResolver],
    handlers: personalDataHandlers(held),
    jobs: [forgetExports, finishDeletions],
    longJobs: [prepareExports(held)],
    personalData: ownPersonalData,
  };
}

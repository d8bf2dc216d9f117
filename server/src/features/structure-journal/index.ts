import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { addDownloadSource } from "../documents/index.ts";
import { journalExport, journalExportKind } from "./journal-export.download.ts";
import { JournalResolver } from "./journal.resolver.ts";

addDownloadSource(journalExportKind, journalExport);

export const structureJournalFeature: FeatureModule = { name: "structure-journal", resolvers: [JournalResolver] };

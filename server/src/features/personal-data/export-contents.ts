import type { FeatureModule } from "../../platform/features/feature-module.ts";
import type { ExportedFile, PersonalData } from "../../platform/personal-data/personal-data.ts";

/** What goes into an export: the files of all the features, and where they find the documents. */
export interface ExportContent {
  readonly about: "PERSON" | "STRUCTURE";
  readonly files: readonly ExportedFile[];
  readonly documents: readonly string[];
}

export interface ExportContents {
  readonly ofPerson: ExportContent;
  readonly ofStructure: ExportContent;
}

/** Gathers what each feature said it holds: none of them can forget to be asked. */
export function exportContentsOf(held: readonly PersonalData[], features: readonly FeatureModule[]): ExportContents {
  return {
    ofPerson: gather("PERSON", held),
    ofStructure: gather(
      "STRUCTURE",
      features.flatMap(({ structureData }) => structureData ?? []),
    ),
  };
}

function gather(about: ExportContent["about"], parts: readonly Pick<PersonalData, "files" | "documents">[]): ExportContent {
  return { about, files: parts.flatMap(({ files }) => files ?? []), documents: parts.flatMap(({ documents }) => documents ?? []) };
}

import type { ExportedFile } from "./personal-data.ts";

/** What a feature holds about a structure, for the export its principal manager takes before closing it. */
export interface StructureData {
  /** $1 is the structure, $2 the instant. No secret; people by their names only. */
  readonly files: readonly ExportedFile[];
  /** SQL for `ExportedDocument` rows; the same parameters. */
  readonly documents?: string;
  /** Tables that name a structure and are in no file, each with the reason. */
  readonly leftOut?: Readonly<Record<string, string>>;
}

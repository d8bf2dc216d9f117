import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Operations of this release of the pages and of earlier ones still open in somebody's browser: SHA-256 → text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Reads every manifest of a folder. Throws when a text is not the one its hash names. */
export function loadTrustedDocuments(folder: string): TrustedDocuments {
  const documents = new Map<string, string>();
  for (const file of listManifests(folder)) {
    const manifest = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Record<string, string>;
    for (const [hash, text] of Object.entries(manifest)) {
      if (createHash("sha256").update(text).digest("hex") !== hash)
        throw new Error(`${file}: the document ${hash} is not what its hash says.`);
      documents.set(hash, text);
    }
  }
  return documents;
}

function listManifests(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(".json"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

import fs from "node:fs";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";
import type { CodegenConfig } from "@graphql-codegen/cli";

const scalars = {
  ID: "string",
  Siret: "string",
  CivilDate: "string",
  DateTime: "string",
  Cents: "number",
  Decimal: "string",
  Upload: { input: "File", output: "never" },
};

/** One output per feature: its documents travel in that feature's chunk (a single global file cannot be split by route). */
function typedDocuments(documents: string): CodegenConfig["generates"][string] {
  return {
    preset: "client",
    documents,
    presetConfig: { fragmentMasking: false, persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256" } },
    documentTransforms: [addTypenameSelectionDocumentTransform],
    config: { useTypeImports: true, enumsAsTypes: true, strictScalars: true, inputMaybeValue: "T | null | undefined", scalars },
  };
}

function hasOperations(folder: string): boolean {
  const operations = `${folder}/operations`;
  return fs.existsSync(operations) && fs.readdirSync(operations).some((file) => file.endsWith(".graphql"));
}

const features = "client/src/features";
const folders = ["client/src/lib", ...(fs.existsSync(features) ? fs.readdirSync(features).sort().map((name) => `${features}/${name}`) : [])];

export default {
  schema: "schema.graphql",
  generates: Object.fromEntries(folders.filter(hasOperations).map((folder) => [`${folder}/gql/`, typedDocuments(`${folder}/operations/*.graphql`)])),
} satisfies CodegenConfig;

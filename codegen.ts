import fs from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { Kind, visit, type DocumentNode, type FieldNode } from "graphql";

const scalars = {
  ID: "string",
  Siret: "string",
  CivilDate: "string",
  DateTime: "string",
  Cents: "number",
  Decimal: "string",
  Upload: { input: "File", output: "never" },
};

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/**
 * Asks the type's name wherever the cache needs it, so not at the root: nobody reads it there, and the server counts it as a
 * second field of an authentication mutation, which must travel alone.
 */
function addTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      const isRoot = parent !== undefined && "kind" in parent && parent.kind === Kind.OPERATION_DEFINITION;
      const isNamed = node.selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === "__typename");
      return isRoot || isNamed ? undefined : { ...node, selections: [typename, ...node.selections] };
    },
  });
}

/** One output per feature: its documents travel in that feature's chunk (a single global file cannot be split by route). */
function typedDocuments(documents: string): CodegenConfig["generates"][string] {
  return {
    preset: "client",
    documents,
    presetConfig: { fragmentMasking: false, persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256" } },
    documentTransforms: [
      {
        transform: ({ documents: files }) =>
          files.map((file) => (file.document ? { ...file, document: addTypenames(file.document) } : file)),
      },
    ],
    config: { useTypeImports: true, enumsAsTypes: true, strictScalars: true, inputMaybeValue: "T | null | undefined", scalars },
  };
}

function hasOperations(folder: string): boolean {
  const operations = `${folder}/operations`;
  return fs.existsSync(operations) && fs.readdirSync(operations).some((file) => file.endsWith(".graphql"));
}

const features = "client/src/features";
const folders = ["client/src/app", "client/src/lib", ...fs.readdirSync(features).map((name) => `${features}/${name}`)];

export default {
  schema: "schema.graphql",
  generates: Object.fromEntries(
    folders.filter(hasOperations).map((folder) => [`${folder}/gql/`, typedDocuments(`${folder}/operations/*.graphql`)]),
  ),
} satisfies CodegenConfig;

import "reflect-metadata";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { printSchema } from "graphql";
import { buildPortalSchema } from "../platform/graphql/build-schema.ts";
import { features } from "./features.ts";

const file = path.resolve(import.meta.dirname, "../../../schema.graphql");

/** The reviewed contract: `print-schema` writes schema.graphql, `print-schema --check` fails when it has drifted. */
const printed = `${printSchema(buildPortalSchema(features.flatMap((feature) => feature.resolvers ?? [])))}\n`;
if (!process.argv.includes("--check")) {
  writeFileSync(file, printed);
} else if (readFileSync(file, "utf8") !== printed) {
  process.stderr.write("schema.graphql is not what the server serves. Run `npm run codegen` and review the difference.\n");
  process.exit(1);
}

import { expect, it } from "vitest";
import { features } from "../../app/features.ts";
import { buildPortalSchema } from "../../platform/graphql/build-schema.ts";
import { reviewedRows } from "./rows.ts";

const schema = buildPortalSchema(features.flatMap((feature) => feature.resolvers ?? []));

it("every operation is classified for every role, once", () => {
  const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
  const rows = reviewedRows().map((row) => row.name);
  expect(
    operations.filter((name) => !rows.includes(name)),
    "Nobody has said who may do this. Say it for each of the sixteen roles in the file of its feature in server/src/testing/matrix/ (README.md there), then run `vitest run src/testing/matrix` in server: it compares, and prints what the server answers today.",
  ).toEqual([]);
  expect(rows.filter((name) => !operations.includes(name.replace(/\/.*/, "")))).toEqual([]);
  expect(rows.filter((name, index) => rows.indexOf(name) !== index)).toEqual([]);
});

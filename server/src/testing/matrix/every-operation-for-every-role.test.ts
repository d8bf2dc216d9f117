import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { features } from "../../app/features.ts";
import { buildPortalSchema } from "../../platform/graphql/build-schema.ts";
import { testServer, type TestServer } from "../test-server.ts";
import { addTarget } from "../two-farms.ts";
import { operationsOn, type Operation } from "./operations.ts";
import { makeRewind, type Rewind } from "./rewind.ts";
import { addCast, roles, type Cast, type Role } from "./roles.ts";
import { reviewedRows, writeRow } from "./rows.ts";

const schema = buildPortalSchema(features.flatMap((feature) => feature.resolvers ?? []));
const reviewed = reviewedRows();
const rows = new Map(reviewed.map((row) => [row.name, row]));

let server: TestServer;
let cast: Cast;
let operations: Map<string, Operation>;
let rewind: Rewind;
let cells = 0;
let wrong = 0;

beforeAll(async () => {
  server = await testServer();
  const target = await addTarget(server);
  cast = await addCast(server, target);
  operations = new Map((await operationsOn(server, schema, target)).map((operation) => [operation.name, operation]));
  await server.runWorker(); // what it did until now is not of the matrix
  rewind = await makeRewind(server.ownerUrl);
});
afterAll(async () => {
  console.log(`role × operation: ${operations.size} operations, ${roles.length} roles, ${cells} cells → ${wrong} unlike the reviewed file`);
  await rewind.close();
  await server.stop();
});

/** What this role is answered, with a second factor shown again where the first answer asks for it. */
async function answerFor(operation: Operation, role: Role): Promise<string> {
  const actor = cast[role];
  let answer = await operation.run(actor.as, actor);
  if (answer === "STEP_UP_REQUIRED") {
    await rewind.back();
    answer = await operation.run(actor.steppedUp, actor);
    if (answer === "ACCEPTED") answer = "AFTER_STEP_UP";
  }
  await rewind.back();
  cells++;
  return answer;
}

async function rowOf(name: string): Promise<string> {
  const operation = operations.get(name);
  if (!operation) return `${name}: no such operation`;
  const answers = new Map<Role, string>();
  for (const role of roles) answers.set(role, await answerFor(operation, role));
  return writeRow(name, answers, rows.get(name)?.codes);
}

describe("the reviewed matrix role × operation", () => {
  it("has a row for every operation, and none for what is gone", async () => {
    const today: string[] = [];
    for (const name of [...operations.keys()].filter((each) => !rows.has(each))) today.push(await rowOf(name));
    expect(
      today,
      `No reviewed row. Judge each cell (who should be able to do this?), then write the row into the file of its feature in server/src/testing/matrix/. What the server answers today:\n${today.join("\n")}\n`,
    ).toEqual([]);
    expect([...rows.keys()].filter((name) => !operations.has(name))).toEqual([]);
  }, 120_000);

  it.each(reviewed)("$name", async (row) => {
    const actual = await rowOf(row.name);
    if (actual !== row.line) wrong++;
    expect(actual, `${row.file} says of ${row.name} something else than the server answers.`).toBe(row.line);
  });
});

import { isRequiredArgument } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPortalSchema } from "../platform/graphql/build-schema.ts";
import { addUser, signedIn } from "../testing/accounts.ts";
import { questionsOn } from "../testing/matrix/questions.ts";
import { addMember, addStructure, addSubscription } from "../testing/organisations.ts";
import { plantCanaries, watchRows, type Foreign } from "../testing/path-walk/canaries.ts";
import { pathsFrom } from "../testing/path-walk/paths.ts";
import type { Caller } from "../testing/send-graphql.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";
import { addTarget, type Target } from "../testing/two-farms.ts";
import { features } from "./features.ts";

const schema = buildPortalSchema(features.flatMap((feature) => feature.resolvers ?? []));
const queries = Object.values(schema.getQueryType()?.getFields() ?? {});

let server: TestServer;
let foreign: Target;
let own: Target;
let secrets: Foreign;
let accountant: Caller;
beforeAll(async () => {
  server = await testServer();
  await watchRows(server.ownerUrl);
  foreign = await addTarget(server);
  secrets = await plantCanaries(server.ownerUrl);
  own = await addTarget(server, { departement: "29" });
  const person = await addUser(server);
  await addStructure(server, person, { isManagementCenter: true });
  await addMember(server, own.farm.structure, person);
  await addSubscription(server, own.farm.structure, person, "WRITE");
  accountant = await signedIn(server, person);
});
afterAll(() => server.stop());

interface Walk {
  paths: number;
  answered: number;
  found: string[];
}

/** Walks every path as this caller; the arguments of the root fields speak of `of`. */
async function walk(caller: Caller, of: Target): Promise<Walk> {
  const walked: Walk = { paths: 0, answered: 0, found: [] };
  for (const field of queries) {
    const args = questionsOn(of)[field.name];
    expect(args === undefined && field.args.some(isRequiredArgument), `${field.name} has no arguments in questions.ts`).toBe(false);
    for (const document of pathsFrom(schema, args === undefined ? field.name : `${field.name}(${args})`, field)) {
      const { data, errors } = await server.graphql(document, {}, caller);
      walked.paths++;
      if (!errors) walked.answered++;
      const text = readable(data) + JSON.stringify(errors ?? []);
      walked.found.push(...secrets.strings.filter((secret) => text.includes(secret)).map((secret) => `${secret}: ${document}`));
    }
  }
  return walked;
}

/** An answer with its cursors opened. */
const readable = (data: unknown): string =>
  JSON.stringify(data ?? null, (key, value: unknown) =>
    typeof value === "string" && /cursor$/i.test(key) ? `${value} ${Buffer.from(value, "base64url").toString()}` : value,
  );

describe("every path of the graph, five objects deep", { timeout: 120_000 }, () => {
  it.each(["a farmer", "an accountant"])("leads %s to nothing of another farm", async (who) => {
    const caller = who === "a farmer" ? own.farm.as : accountant;
    const walked = await walk(caller, own);
    console.log(
      `${who}: ${walked.paths} paths walked (${walked.answered} answered whole), ${secrets.plantedColumns} columns with a canary, ${secrets.strings.length} foreign strings → ${walked.found.length} found`,
    );
    expect(walked.found).toEqual([]);
    expect(walked.answered).toBeGreaterThan(walked.paths / 2);
  });

  it("leads nowhere from the identifiers of another farm", async () => {
    const walked = await walk(own.farm.as, foreign);
    console.log(`foreign identifiers: ${walked.paths} paths walked → ${walked.found.length} found`);
    expect(walked.found).toEqual([]);
  });

  it("finds what leaks: a right planted on the other farm comes out at once", async () => {
    await addMember(server, foreign.farm.structure, own.farm.manager);
    const walked = await walk(own.farm.as, own);
    console.log(`control, a right planted: ${walked.paths} paths walked → ${walked.found.length} found`);
    expect(walked.found.length).toBeGreaterThan(50);
  });
});

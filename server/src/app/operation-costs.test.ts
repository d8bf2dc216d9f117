import { readFileSync } from "node:fs";
import path from "node:path";
import { getOperationAST, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policy } from "../platform/config/policy.ts";
import { buildPortalSchema } from "../platform/graphql/build-schema.ts";
import { measureCost } from "../platform/graphql/measure-cost.ts";
import { addUser } from "../testing/accounts.ts";
import { addApiToken } from "../testing/organisations.ts";
import type { Caller } from "../testing/send-graphql.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";
import { features } from "./features.ts";

const schema = buildPortalSchema(features.flatMap((feature) => feature.resolvers ?? []));
const { maxCost } = policy.graphql;

/** At its worst: every page as long as a page can be. */
function worstCostOf(text: string): number {
  const document = parse(text);
  const operation = getOperationAST(document);
  return operation ? measureCost(schema, document, operation, null) : Number.NaN;
}

describe("the operations of our own pages", () => {
  const manifest = readFileSync(path.resolve(import.meta.dirname, "../../trusted-documents/current.json"), "utf8");
  const costs = Object.values(JSON.parse(manifest) as Record<string, string>)
    .map((text) => ({ name: /\b(?:query|mutation) (\w+)/.exec(text)?.[1] ?? "?", cost: worstCostOf(text) }))
    .sort((a, b) => b.cost - a.cost);

  it("stay at half of the limit at most", () => {
    console.log(
      `${costs.length} operations, the dearest:\n${costs
        .slice(0, 15)
        .map(({ name, cost }) => `${String(cost).padStart(6)} ${name}`)
        .join("\n")}`,
    );
    expect(costs.filter(({ cost }) => !(cost <= maxCost / 2))).toEqual([]);
  });
});

describe("an operation made to be heavy", () => {
  let server: TestServer;
  let caller: Caller;
  beforeAll(async () => {
    server = await testServer({ openToText: false });
    caller = await addApiToken(server, await addUser(server));
  });
  afterAll(() => server.stop());

  const page = (field: string, below: string, first = 100) => `${field}(first: ${first}) { edges { node { ${below} } } }`;

  it.each([
    ["a hundred members of a hundred structures", `{ ${page("structures", page("memberships", "id"))} }`],
    ["a hundred lines of fifty requests", `{ ${page("refundRequests", page("lines", "id"), 50)} }`],
    [
      "the same list under many names",
      `{ ${page("structures", [..."abcdefghij"].map((a) => `${a}: ${page("memberships", "id", 10)}`).join(" "))} }`,
    ],
    [
      "lists counted for a hundred structures",
      `{ ${page("structures", [..."abcdef"].map((a) => `${a}: memberships(first: 1) { totalCount }`).join(" "))} }`,
    ],
  ])("is refused before it runs: %s", async (_, document) => {
    const { status, errors } = await server.graphql(document, {}, caller);
    console.log(`${worstCostOf(document)} objects → ${status}`);
    expect([status, errors?.[0]?.extensions["code"], errors?.[0]?.extensions["limit"]]).toEqual([400, "BAD_USER_INPUT", "cost"]);
  });

  it.each([
    ["a hundred structures with ten members each", `{ ${page("structures", page("memberships", "id", 10))} }`],
    [
      "a hundred requests with all they are made of",
      `{ ${page("refundRequests", "id structure { id } campaign { id } attachments { id } events { id } totalsByProduct { amountCents }")} }`,
    ],
  ])("is not mistaken for an honest one: %s", async (_, document) => {
    expect((await server.graphql(document, {}, caller)).errors).toBeUndefined();
  });
});

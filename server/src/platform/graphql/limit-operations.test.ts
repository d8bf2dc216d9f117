import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { policy } from "../config/policy.ts";

describe("an operation beyond the limits", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature] });
  });
  afterAll(() => server.stop());

  const repeat = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(" ");
  const aliases = (count: number) => `{ notes { ${repeat(count, (index) => `a${index}: totalCount`)} } }`;

  it.each([
    ["more than five root fields", `{ ${repeat(6, (index) => `a${index}: hello`)} }`],
    ["more than thirty aliases", aliases(31)],
    [
      "more aliases than thirty once its fragments are spread",
      `{ a: notes { ...f } b: notes { ...f } } fragment f on NoteConnection { ${repeat(15, (i) => `x${i}: totalCount`)} }`,
    ],
    ["more than fifty directives", `{ notes { ${repeat(51, () => "totalCount @include(if: true)")} } }`],
    ["two authentication mutations", `mutation { a: guess(input: { text: "1" }) { text } b: guess(input: { text: "2" }) { text } }`],
    ["an authentication mutation beside another", `mutation { a: guess(input: { text: "1" }) { text } b: instruct { text } }`],
    ["more than a thousand tokens", `{ notes { ${repeat(1_001, () => "totalCount")} } }`],
    [
      "fragments that double a hundred times",
      `{ notes { ...f0 } } ${repeat(60, (i) => `fragment f${i} on NoteConnection { ...f${i + 1} ...f${i + 1} }`)} fragment f60 on NoteConnection { a: totalCount }`,
    ],
  ])("is refused: %s", async (_, document) => {
    const answer = await server.graphql(document);
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
  });

  it.each([
    ["thirty aliases", aliases(30)],
    ["five root fields", `{ ${repeat(5, (index) => `a${index}: hello`)} }`],
    ["one authentication mutation", `mutation { guess(input: { text: "1" }) { text } }`],
  ])("is accepted up to them: %s", async (_, document) => {
    expect((await server.graphql(document)).errors).toBeUndefined();
  });

  it("lets introspection be as deep as it must", async () => {
    const deep = `{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } }`;
    expect((await server.graphql(deep)).errors).toBeUndefined();
  });

  it("refuses a body over 100 kB before parsing it", async () => {
    const answer = await server.graphql("{ hello }", { padding: "x".repeat(policy.graphql.maxBodyBytes) });
    expect(answer.status).toBe(413);
  });

  it("refuses a batch, an empty body and a simple content type", async () => {
    const post = (body: string, headers: Record<string, string>) => fetch(`${server.url}/graphql`, { method: "POST", body, headers });
    const json = { "content-type": "application/json" };
    expect((await post(`[{"query":"{ hello }"}]`, json)).status).toBe(400);
    expect((await post("", json)).status).toBe(400);
    expect((await post(`{"query":"{ hello }"}`, { "content-type": "text/plain" })).status).toBeGreaterThanOrEqual(400);
  });
});

import { MAX_PAGE_SIZE } from "@portail-tic/shared/kernel/pagination";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
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

  const accepted = async (document: string, variables: object = {}) => {
    const { status, errors } = await server.graphql(document, variables);
    if (errors) expect([[400, 413].includes(status), errors[0]?.extensions.code]).toEqual([true, "BAD_USER_INPUT"]);
    return errors === undefined;
  };
  /** Runs an operation of the size of the limit, then one beyond it: answers how many of the two were accepted. */
  const atTheLimitAndOneMore = async (limit: number, operation: (size: number) => string) => {
    const answers = [await accepted(operation(limit)), await accepted(operation(limit + 1))];
    expect(answers).toEqual([true, false]);
    return answers.filter(Boolean).length;
  };

  it(figure("graphql.maxTokens", "has at most a thousand tokens"), async () => {
    // « ... {} » is three tokens; thousands of equal fields would be stopped earlier, by the comparison of fields.
    const tokens = (count: number) => {
      const levels = Math.floor((count - 3) / 3);
      return `${["", "query", "query q"][count % 3]} { ${"... { ".repeat(levels)} hello ${"} ".repeat(levels)} }`;
    };
    expect(tried("graphql.maxTokens", 2, await atTheLimitAndOneMore(policy.graphql.maxTokens, tokens))).toBe(1);
  });

  it(figure("graphql.maxDepth", "is at most eight levels deep"), async () => {
    const deep = (depth: number) => `{ notes { edges { node { ${"twin { ".repeat(depth - 4)} text ${"} ".repeat(depth - 4)} } } } }`;
    expect(tried("graphql.maxDepth", 2, await atTheLimitAndOneMore(policy.graphql.maxDepth, deep))).toBe(1);
  });

  it(figure("graphql.maxAliases", "has at most thirty aliases"), async () => {
    expect(tried("graphql.maxAliases", 2, await atTheLimitAndOneMore(policy.graphql.maxAliases, aliases))).toBe(1);
  });

  it(figure("graphql.maxRootFields", "has at most five root fields"), async () => {
    const roots = (count: number) => `{ ${repeat(count, (index) => `a${index}: hello`)} }`;
    expect(tried("graphql.maxRootFields", 2, await atTheLimitAndOneMore(policy.graphql.maxRootFields, roots))).toBe(1);
  });

  it(figure("graphql.maxAuthenticationFields", "tries one password or code, aliases or not"), async () => {
    const guesses = (count: number) => `mutation { ${repeat(count, (index) => `a${index}: guess(input: { text: "1" }) { text }`)} }`;
    expect(tried("graphql.maxAuthenticationFields", 2, await atTheLimitAndOneMore(policy.graphql.maxAuthenticationFields, guesses))).toBe(
      1,
    );
  });

  it(figure("graphql.maxDirectives", "has at most fifty directives"), async () => {
    const directives = (count: number) => `{ notes { ${repeat(count, () => "totalCount @include(if: true)")} } }`;
    expect(tried("graphql.maxDirectives", 2, await atTheLimitAndOneMore(policy.graphql.maxDirectives, directives))).toBe(1);
  });

  it(figure("graphql.maxFirst", "asks at most for a hundred items"), async () => {
    const page = (first: number) => `{ notes(first: ${first}) { totalCount } }`;
    const ask = async (first: number) => (await server.graphql(page(first))).errors?.[0]?.extensions.code;
    const answers = [await ask(MAX_PAGE_SIZE), await ask(MAX_PAGE_SIZE + 1), await ask(0), await ask(-1)];
    expect(answers).toEqual([undefined, "BAD_USER_INPUT", "BAD_USER_INPUT", "BAD_USER_INPUT"]);
    expect(tried("graphql.maxFirst", answers.length, answers.filter((code) => code === undefined).length)).toBe(1);
  });

  it(figure("graphql.maxBodyBytes", "is at most 100 kB long, judged before it is parsed"), async () => {
    const frame = JSON.stringify({ query: "{ hello }", variables: { padding: "" } }).length;
    const ask = async (bytes: number) => (await server.graphql("{ hello }", { padding: "x".repeat(bytes - frame) })).status;
    const statuses = [await ask(policy.graphql.maxBodyBytes), await ask(policy.graphql.maxBodyBytes + 1)];
    expect(statuses).toEqual([200, 413]);
    tried("graphql.maxBodyBytes", 2, statuses.filter((status) => status === 200).length);
  });

  it.each([
    [
      "more aliases than thirty once its fragments are spread",
      `{ a: notes { ...f } b: notes { ...f } } fragment f on NoteConnection { ${repeat(15, (i) => `x${i}: totalCount`)} }`,
    ],
    ["an authentication mutation beside another", `mutation { a: guess(input: { text: "1" }) { text } b: instruct { text } }`],
    [
      "fragments that double a hundred times",
      `{ notes { ...f0 } } ${repeat(60, (i) => `fragment f${i} on NoteConnection { ...f${i + 1} ...f${i + 1} }`)} fragment f60 on NoteConnection { a: totalCount }`,
    ],
  ])("is refused: %s", async (_, document) => {
    const answer = await server.graphql(document);
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
  });

  it("lets introspection be as deep as it must", async () => {
    const deep = `{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } }`;
    expect((await server.graphql(deep)).errors).toBeUndefined();
  });

  it("refuses a batch, an empty body and a simple content type", async () => {
    const post = (body: string, headers: Record<string, string>) => fetch(`${server.url}/graphql`, { method: "POST", body, headers });
    const json = { "content-type": "application/json" };
    expect((await post(`[{"query":"{ hello }"}]`, json)).status).toBe(400);
    expect((await post("", json)).status).toBe(400);
    expect((await post(`{"query":"{ hello }"}`, { "content-type": "text/plain" })).status).toBeGreaterThanOrEqual(400);
  });
});

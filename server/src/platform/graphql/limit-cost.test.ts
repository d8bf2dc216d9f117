import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countStatements } from "../../testing/count-statements.ts";
import { plantToken, plantUser } from "../../testing/planted/plant-user.ts";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { policy } from "../config/policy.ts";

// Per row: an edge, a note, eleven chains of four twins and one of two. 1 + 100 × 48 objects.
const chain = "twin { twin { twin { twin { text } } } }";
const rows = `edges { node { ${Array.from({ length: 11 }, (_, index) => `t${index}: ${chain}`).join(" ")} twin { twin { text } } } }`;
/** 4 801 + 199 objects, and the page's information as one more. */
const atTheLimit = `notes(first: 100) { ${rows} } b: notes(first: 99) { edges { node { text } } }`;
const oneMore = `notes(first: 100) { ${rows} } b: notes(first: 99) { edges { node { text } } pageInfo { hasNextPage } }`;

describe("the cost of an operation", () => {
  let server: TestServer;
  let bearer: string;
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature], openToText: false });
    bearer = await plantToken(server, await plantUser(server), "READ");
  });
  afterAll(() => server.stop());

  const ask = async (document: string, variables: object = {}) => {
    const { status, errors } = await server.graphql(document, variables, { bearer });
    return errors ? [status, errors[0]?.extensions] : status;
  };
  const refusedAt = (cost: number) => [400, { code: "BAD_USER_INPUT", limit: "cost", cost, maximum: policy.graphql.maxCost }];

  it(figure("graphql.maxCost", "is at most five thousand objects"), async () => {
    const answers = [await ask(`{ ${atTheLimit} }`), await ask(`{ ${oneMore} }`)];
    expect(answers).toEqual([200, refusedAt(5_001)]);
    expect(tried("graphql.maxCost", 2, answers.filter((answer) => answer === 200).length)).toBe(1);
  });

  it("is judged before anything runs", async () => {
    const anonymousStatements = await countStatements(() => ask("{ __typename }"));
    expect(await countStatements(() => ask(`{ ${oneMore} }`))).toBe(anonymousStatements);
  });

  it("follows fragments, however they are spread, and what variables say", async () => {
    const inFragment = `query ($first: Int = 100, $more: Int!) { ...all } fragment all on Query { notes(first: $first) { ...page } b: notes(first: $more) { edges { node { text } } } }
      fragment page on NoteConnection { ... { ${rows} } }`;
    expect(await ask(inFragment, { more: 99 })).toBe(200);
    expect(await ask(inFragment, { more: 100 })).toEqual(refusedAt(5_002));
    expect(await ask(inFragment, { first: 10, more: 100 })).toBe(200);
    expect(await ask(inFragment, { first: null, more: 100 })).toBe(200); // the usual page: 20
    expect(
      await ask(
        `{ ${Array.from({ length: 26 }, (_, i) => `c${i}: notes(first: 1) { x: totalCount }`)
          .slice(0, 5)
          .join(" ")} }`,
      ),
    ).toBe(200);
  });

  it("is not lowered by a page that would be refused anyway", async () => {
    expect(await ask(`{ ${oneMore.replaceAll(/first: \d+/g, "first: -100")} }`)).toEqual(refusedAt(5_003));
    expect(await ask(`{ ${oneMore.replaceAll(/first: \d+/g, "first: 100000")} }`)).toEqual(refusedAt(5_003));
  });

  it("of introspection is nothing, and its nesting is limited otherwise", async () => {
    expect(await ask(`{ __schema { types { name fields { name type { name } } } } }`)).toBe(200);
    const nested = `{ __schema { types { ${"fields { type { ".repeat(5)} name ${"} } ".repeat(5)} } } }`;
    expect(await ask(nested)).toEqual([400, { code: "BAD_USER_INPUT" }]);
  });
});

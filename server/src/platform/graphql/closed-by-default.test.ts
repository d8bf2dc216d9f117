import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantSession, plantToken, plantUser } from "../../testing/planted/plant-user.ts";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { buildPortalSchema } from "./build-schema.ts";
import { publicRootFields } from "./gate-root-fields.ts";

describe.each([{ jit: true }, { jit: false }])("the graph, with the compiled executor: $jit", ({ jit }) => {
  let server: TestServer;
  let userId: string;
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature], jit });
    userId = await plantUser(server);
  });
  afterAll(() => server.stop());

  it("lets anyone ask a query marked public", async () => {
    expect((await server.graphql("{ hello }")).data).toEqual({ hello: "hello" });
  });

  it("refuses a root query that nothing marks public", async () => {
    const answer = await server.graphql("{ closed }");
    expect(answer.errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("refuses it to a session that showed only its password", async () => {
    const cookie = await plantSession(server, userId, { level: "PASSWORD" });
    expect((await server.graphql("{ closed }", {}, { cookie })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("opens it to a second factor and to a token", async () => {
    const cookie = await plantSession(server, userId);
    const bearer = await plantToken(server, userId, "READ");
    expect((await server.graphql("{ closed }", {}, { cookie })).data).toEqual({ closed: "session" });
    expect((await server.graphql("{ closed }", {}, { bearer })).data).toEqual({ closed: "token" });
  });

  it("answers 401 to a token that is not one", async () => {
    const answer = await server.graphql("{ hello }", {}, { bearer: "tic_0000000000_wrong" });
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
  });

  it("hides what broke behind a reference", async () => {
    const answer = await server.graphql("{ broken }");
    expect(answer.errors?.[0]?.extensions).toEqual({ code: "INTERNAL", reference: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}$/) });
    expect(JSON.stringify(answer)).not.toContain("secret_column");
  });

  it("calls a variable of the wrong type the client's fault, and shows no suggestion for a misspelt field", async () => {
    const wrongType = await server.graphql("query ($n: Int!) { double(n: $n) }", { n: "two" });
    expect(wrongType.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    const misspelt = await server.graphql("{ helo }");
    expect(misspelt.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(misspelt.errors?.[0]?.message).not.toContain("hello");
  });

  it("pages a list by keyset and counts only on demand", async () => {
    const cookie = await plantSession(server, userId);
    for (const text of ["a", "b", "c"]) {
      server.advanceTime(1);
      await server.graphql(`mutation { keepNote(input: { text: "${text}" }) { text } }`, {}, { cookie });
    }
    const list = `query ($after: String) { notes(first: 2, after: $after) { totalCount edges { node { text } } pageInfo { hasNextPage endCursor } } }`;
    type Page = {
      notes: { totalCount: number; edges: { node: { text: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    const first = (await server.graphql<Page>(list)).data?.notes;
    expect(first?.edges.map((edge) => edge.node.text)).toEqual(["c", "b"]);
    expect([first?.totalCount, first?.pageInfo.hasNextPage]).toEqual([3, true]);
    const second = (await server.graphql<Page>(list, { after: first?.pageInfo.endCursor })).data?.notes;
    expect(second?.edges.map((edge) => edge.node.text)).toEqual(["a"]);
    expect(second?.pageInfo.hasNextPage).toBe(false);
  });

  it.each(["{ notes(first: 0) { totalCount } }", "{ notes(first: 101) { totalCount } }", `{ notes(after: "x") { totalCount } }`])(
    "refuses a page that cannot be: %s",
    async (document) => {
      expect((await server.graphql(document)).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    },
  );
});

it("tells which root fields anyone may call", () => {
  expect(publicRootFields(buildPortalSchema(plantedFeature.resolvers ?? []))).toEqual([
    "broken",
    "double",
    "guess",
    "hello",
    "notes",
    "slow",
    "stuck",
  ]);
});

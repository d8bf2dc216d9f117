import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantSession, plantToken, plantUser } from "../../testing/planted/plant-user.ts";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { sendGraphql } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const trusted = "query Double($n: Int!) { double(n: $n) }";
const hash = (text: string) => createHash("sha256").update(text).digest("hex");

describe("the two doors of the graph", () => {
  let server: TestServer;
  let cookie: string;
  let bearer: string;
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature], openToText: false, documents: new Map([[hash(trusted), trusted]]) });
    const userId = await plantUser(server);
    cookie = await plantSession(server, userId);
    bearer = await plantToken(server, userId, "READ");
  });
  afterAll(() => server.stop());

  const byHash = (sha256Hash: unknown, query?: string) => ({
    variables: { n: 21 },
    ...(query === undefined ? {} : { query }),
    extensions: { persistedQuery: { version: 1, sha256Hash } },
  });
  const codeOf = async (body: object, caller = {}) => {
    const answer = await sendGraphql(server.url, body, caller);
    return [answer.status, answer.errors?.[0]?.extensions.code];
  };

  it("runs a trusted document by its hash, signed in or not", async () => {
    expect((await sendGraphql(server.url, byHash(hash(trusted)))).data).toEqual({ double: 42 });
    expect((await sendGraphql(server.url, byHash(hash(trusted)), { cookie })).data).toEqual({ double: 42 });
  });

  it("refuses free text to a cookie and to nobody", async () => {
    expect(await codeOf({ query: "{ hello }" }, { cookie })).toEqual([400, "BAD_USER_INPUT"]);
    expect(await codeOf({ query: "{ hello }" })).toEqual([400, "BAD_USER_INPUT"]);
    expect(await codeOf({ query: "{ __schema { types { name } } }" }, { cookie })).toEqual([400, "BAD_USER_INPUT"]);
  });

  it("refuses a hash it does not know, also when the text comes with it", async () => {
    expect(await codeOf(byHash(hash("{ hello }")))).toEqual([400, "BAD_USER_INPUT"]);
    expect(await codeOf(byHash(hash("{ hello }"), "{ hello }"), { cookie })).toEqual([400, "BAD_USER_INPUT"]);
    expect(await codeOf(byHash(["constructor"]))).toEqual([400, "BAD_USER_INPUT"]);
    expect(await codeOf(byHash("__proto__"))).toEqual([400, "BAD_USER_INPUT"]);
  });

  it("runs the document of the hash, never the text sent beside it", async () => {
    expect((await sendGraphql(server.url, byHash(hash(trusted), "{ closed }"))).data).toEqual({ double: 42 });
  });

  it("runs free text and introspection for a token", async () => {
    expect((await sendGraphql(server.url, { query: "{ closed }" }, { bearer })).data).toEqual({ closed: "token" });
    const introspection = await sendGraphql(server.url, { query: "{ __schema { queryType { name } } }" }, { bearer });
    expect(introspection.data).toEqual({ __schema: { queryType: { name: "Query" } } });
  });

  it("takes the token, not the cookie, when both are given", async () => {
    expect((await sendGraphql(server.url, { query: "{ closed }" }, { bearer, cookie })).data).toEqual({ closed: "token" });
    expect(await codeOf({ query: "{ hello }" }, { bearer: "wrong", cookie })).toEqual([401, "UNAUTHENTICATED"]);
  });
});

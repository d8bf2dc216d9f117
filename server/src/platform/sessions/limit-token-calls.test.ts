import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plantToken, plantUser } from "../../testing/planted/plant-user.ts";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { withoutCounters } from "../../testing/without-counters.ts";
import { policy } from "../config/policy.ts";

const { callsPerMinute } = policy.apiTokens;

describe("the calls of an API token", () => {
  let server: TestServer;
  let userId: string;
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature] });
    userId = await plantUser(server);
  });
  beforeEach(() => server.advanceTime(60_000));
  afterAll(() => server.stop());

  const call = (bearer: string) => server.graphql("{ closed }", {}, { bearer });

  it(figure("apiTokens.callsPerMinute", "are counted one by one when they race, and told when to come back"), async () => {
    const bearer = await plantToken(server, userId, "READ");
    const answers = await Promise.all(Array.from({ length: callsPerMinute + 20 }, () => call(bearer)));
    const accepted = answers.filter(({ data }) => data?.["closed"] === "token");
    expect(tried("apiTokens.callsPerMinute", answers.length, accepted.length)).toBe(callsPerMinute);
    const refused = answers.find(({ status }) => status === 429);
    expect([refused?.headers.get("retry-after"), refused?.errors?.[0]?.extensions]).toEqual([
      "60",
      { code: "RATE_LIMITED", retryAfterSeconds: 60 },
    ]);
    expect((await call(await plantToken(server, userId, "READ"))).status).toBe(200); // another token has its own
    server.advanceTime(60_000);
    expect((await call(bearer)).status).toBe(200);
  });

  it(figure("apiTokens.touchSeconds", "write its last use at most once a minute"), async () => {
    const bearer = await plantToken(server, userId, "READ");
    const lastUse = () => server.dataSource.query<object[]>(`select max(last_used_at) from api_token where user_id = $1`, [userId]);
    const written = new Set<string>();
    for (const seconds of [0, 59, 1]) {
      server.advanceTime(seconds * 1_000);
      await call(bearer);
      written.add(JSON.stringify(await lastUse()));
    }
    expect(tried("apiTokens.touchSeconds", 3, written.size)).toBe(2);
  });

  it("that cannot be counted are refused", async () => {
    const bearer = await plantToken(server, userId, "READ");
    const answers = await withoutCounters(server, () => Promise.all([call(bearer), call(bearer)]));
    expect(answers.map(({ status, data }) => [status, data])).toEqual([
      [500, undefined],
      [500, undefined],
    ]);
    expect((await call(bearer)).status).toBe(200);
  });
});

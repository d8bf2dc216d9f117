import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { withoutCounters } from "../../testing/without-counters.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const perMinute = 42;

describe("authentication calls", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature], settings: { authenticationCallsPerMinute: perMinute } });
  });
  beforeEach(() => server.advanceTime(60_000));
  afterAll(() => server.stop());

  const guess = (caller?: Caller) => server.graphql(`mutation { guess(input: { text: "1" }) { text } }`, {}, caller);
  const from = (address: string) => ({ headers: { "x-forwarded-for": address } });

  it(
    figure("authenticationCallsPerMinute", "of one address are counted one by one when they race, and told when to come back"),
    async () => {
      const answers = await Promise.all(Array.from({ length: 60 }, () => guess()));
      const refused = answers.filter(({ status }) => status === 429);
      expect(tried("authenticationCallsPerMinute", answers.length, answers.length - refused.length)).toBe(perMinute);
      expect(refused[0]?.errors?.[0]?.extensions).toEqual({ code: "RATE_LIMITED", retryAfterSeconds: 60 });
      expect(refused[0]?.headers.get("retry-after")).toBe("60");
      server.advanceTime(59_000);
      expect((await guess()).headers.get("retry-after")).toBe("1");
      server.advanceTime(1_000);
      expect((await guess()).status).toBe(200);
    },
  );

  it("are those of one address whatever a caller says of itself, unless a proxy is configured", async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => guess(from(`203.0.113.${index}`))));
    expect(answers.filter(({ status }) => status === 200).length).toBe(perMinute);
    const behind = await testServer({ features: [plantedFeature], settings: { authenticationCallsPerMinute: 1, trustProxy: 1 } });
    const call = async (address: string) =>
      (await behind.graphql(`mutation { guess(input: { text: "1" }) { text } }`, {}, from(address))).status;
    // The proxy writes the last address; what stands before it was sent by the caller.
    expect([await call("203.0.113.1"), await call("203.0.113.2"), await call("203.0.113.9, 203.0.113.1")]).toEqual([200, 200, 429]);
    await behind.stop();
  });

  it("count one network of IPv6 as one address: whoever has one has 2^64 of them", async () => {
    const behind = await testServer({ features: [plantedFeature], settings: { authenticationCallsPerMinute: perMinute, trustProxy: 1 } });
    const call = async (address: string) =>
      (await behind.graphql(`mutation { guess(input: { text: "1" }) { text } }`, {}, from(address))).status;
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => call(`2001:db8:1:2::${(index + 1).toString(16)}`)));
    const passed = answers.filter((status) => status === 200).length;
    console.log(`calls from 60 addresses of one IPv6 network: ${answers.length} attempts → ${passed} successes`);
    expect(passed).toBe(perMinute);
    expect(await call("2001:db8:1:3::1")).toBe(200);
    await behind.stop();
  });

  it("that cannot be counted are refused: nothing is looked at without the counter", async () => {
    const answers = await withoutCounters(server, () => Promise.all(Array.from({ length: 5 }, () => guess())));
    for (const { status, headers, errors, data } of answers) {
      expect([status, headers.get("retry-after"), errors?.[0]?.extensions.code, data]).toEqual([503, "5", "OVERLOADED", null]);
    }
    expect((await guess()).status).toBe(200);
  });
});

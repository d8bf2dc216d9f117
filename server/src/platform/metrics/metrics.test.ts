import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const token = "a-token-of-thirty-two-characters!";
let server: TestServer;

beforeAll(async () => {
  server = await testServer({ features: [plantedFeature], settings: { metricsToken: token } });
});
afterAll(() => server.stop());

const metrics = (bearer?: string) =>
  fetch(`${server.url}/metrics`, { headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` } });
const lines = async () => (await (await metrics(token)).text()).split("\n");
const valueOf = async (series: string) =>
  Number(
    (await lines())
      .find((line) => line.startsWith(`${series} `))
      ?.split(" ")
      .at(-1),
  );

describe("the figures for Prometheus", () => {
  it("are for whoever holds the token: to others the page does not exist", async () => {
    const tries = [undefined, "", "wrong", `${token}x`, token.slice(1)];
    const answers = await Promise.all(tries.map(metrics));
    console.log(`/metrics: ${tries.length} attempts without the token → ${answers.filter(({ ok }) => ok).length} successes`);
    expect(answers.map(({ status }) => status)).toEqual(tries.map(() => 404));
    expect((await metrics(token)).status).toBe(200);
    const closed = await testServer({ features: [plantedFeature] });
    expect((await fetch(`${closed.url}/metrics`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(404);
    await closed.stop();
  });

  it("count operations by a field of the schema, whatever a caller names or types", async () => {
    await server.graphql("query Secret_Name_1234 { mine: hello }");
    await server.graphql("{ broken }");
    await server.graphql("{ nothingLikeThis(siret: 12345678900011) }");
    const text = (await lines()).join("\n");
    expect(text).toContain('portal_graphql_operation_seconds_count{field="hello",outcome="ok"} 1');
    expect(text).toContain('portal_graphql_operation_seconds_count{field="broken",outcome="INTERNAL"} 1');
    expect(text).toContain('portal_graphql_operation_seconds_count{field="(none)",outcome=');
    expect(text).not.toMatch(/Secret_Name|mine|nothingLikeThis|12345678900011/);
    expect(await valueOf('portal_http_answer_seconds_count{method="POST",route="/graphql",status="200"}')).toBeGreaterThan(0);
  });

  it("say what waits and how the regular work goes, whichever process does it", async () => {
    await server.runWorker();
    expect(await valueOf("portal_outbox_waiting")).toBe(0);
    expect(await valueOf('portal_job_failing{job="housekeeping"}')).toBe(0);
    const now = server.services.clock.now();
    await server.dataSource.query(
      `insert into outbox_message (id, topic, payload, created_at, available_at, failed_at) values
         (gen_random_uuid(), 'slow', '{}', $1, $1, null), (gen_random_uuid(), 'dead', '{}', $1, $1, $1)`,
      [now],
    );
    server.advanceTime(90_000);
    expect(await valueOf("portal_outbox_waiting")).toBe(1);
    expect(await valueOf("portal_outbox_oldest_seconds")).toBe(90);
    expect(await valueOf("portal_outbox_given_up")).toBe(1);
    expect(await valueOf('portal_job_since_end_seconds{job="housekeeping"}')).toBeCloseTo(90, 0);
    await server.dataSource.query(`update job_run set last_error = 'no' where name = 'housekeeping'`);
    expect(await valueOf('portal_job_failing{job="housekeeping"}')).toBe(1);
  });
});

describe("the name of a request", () => {
  it("is told with each answer; what broke quotes its beginning, under which the log has the rest", async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "apollo-require-preflight": "true" },
      body: JSON.stringify({ query: "{ broken }" }),
    });
    const id = answer.headers.get("x-request-id") ?? "";
    const { errors } = (await answer.json()) as { errors: { extensions: Record<string, string> }[] };
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(errors[0]?.extensions).toEqual({ code: "INTERNAL", reference: id.slice(0, 13) });
  });

  it("is not among the words of an expected refusal", async () => {
    const { errors } = await server.graphql("{ closed }");
    expect(errors?.[0]?.extensions).toEqual({ code: "UNAUTHENTICATED" });
  });
});

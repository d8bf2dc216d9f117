import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer, type TestServer } from "../testing/test-server.ts";
import { closJoli, haieFleurie } from "./demo-farms.ts";
import { seedDemo } from "./demo.ts";

let server: TestServer;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-11-20T09:00:00Z") });
  await seedDemo(server);
}, 120_000);
afterAll(() => server.stop());

const rows = <T>(sql: string) => server.dataSource.query<T[]>(sql);
const requestCount = async () => (await rows<{ count: number }>(`select count(*)::int as count from refund_request`))[0]?.count;

describe("the demonstration", () => {
  it("gives each farm an account, a holder and a PACAGE of its own", async () => {
    const farms = await rows<object>(
      `select s.name, s.pacage, b.holder, b.iban_last4 as last4, array_agg(distinct r.pacage) as sent
       from structure s join bank_account b on b.structure_id = s.id join refund_request r on r.structure_id = s.id and r.status <> 'DRAFT'
       group by s.name, s.pacage, b.holder, b.iban_last4 order by s.name`,
    );
    expect(farms).toEqual(
      [haieFleurie, closJoli].map(({ name, iban, pacage }) => ({ name, pacage, holder: name, last4: iban.slice(-4), sent: [pacage] })),
    );
  });

  it("dates a request, its receipt and its steps the same", async () => {
    const dates = await rows<{ period: string; days: number; receipt: boolean; step: boolean }>(
      `select c.period, extract(day from timestamptz '2026-11-20T09:00:00Z' - r.submitted_at)::int as days,
         (r.snapshot->>'submittedAt')::timestamptz = r.submitted_at as receipt, e.at = r.submitted_at as step
       from refund_request r join campaign c on c.id = r.campaign_id join structure s on s.id = r.structure_id
         join refund_event e on e.request_id = r.id and e.status = 'SUBMITTED'
       where s.name = 'GAEC de la Haie Fleurie' order by c.period`,
    );
    expect(dates).toEqual([
      { period: "2023", days: 61, receipt: true, step: true },
      { period: "2024", days: 40, receipt: true, step: true },
      { period: "2025", days: 25, receipt: true, step: true },
    ]);
  });

  it("is the same after another start, weeks later too", async () => {
    const before = await requestCount();
    server.advanceTime(40 * 86_400_000);
    await server.runWorker();
    await seedDemo(server);
    expect([await requestCount(), before]).toEqual([7, 7]);
  }, 120_000);
});

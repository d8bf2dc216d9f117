import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SessionViewer } from "../../platform/sessions/viewer.ts";
import { addFarm, addInstructor, campaignOf, submitted } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { queueConditions, type QueueFilter } from "./queue.queries.ts";

/** Requests of every office; one in ten is the office's, one in five still open. */
const requests = 20_000;
const now = new Date("2026-03-02T09:00:00Z");

let server: TestServer;
let viewer: SessionViewer;
let year2025: string;

beforeAll(async () => {
  server = await testServer({ now });
  const [officer, elsewhere] = [await addInstructor(server, "35"), await addInstructor(server, "29")];
  const { id } = await submitted(server, await addFarm(server));
  year2025 = await campaignOf(server, "2025");
  viewer = {
    kind: "session",
    userId: officer.user.id,
    sessionId: "",
    level: "FULL",
    steppedUpUntil: null,
    staffRoles: [{ role: "INSTRUCTOR", officeId: officer.officeId }],
    staffBarrier: null,
  };
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  // A thousand structures, many requests of each: more than one open at a time, which the portal refuses and these plans do not look at.
  await owner.query(`set session_replication_role = replica`);
  await owner.query(`drop index refund_request_one_open`);
  await owner.query(
    `with copied as (insert into structure select x.* from structure s join refund_request r on r.structure_id = s.id, generate_series(1, 1000) n,
       lateral jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'siret', 90000000000000 + n, 'siren', '900000000',
         'status', 'INACTIVE', 'name', 'GAEC du banc ' || n)) x where r.id = $1 returning id)
     insert into refund_request select x.* from refund_request r, copied, generate_series(1, $5::int / 1000) n,
       lateral jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'number', 'TIC-2025-' || gen_random_uuid(),
         'structure_id', copied.id, 'office_id', case when n % 10 = 0 then $2::uuid else $3::uuid end, 'snapshot', '{}'::jsonb,
         'status', case when n % 20 in (0, 1) then 'AVAILABLE' when n % 20 in (2, 10) then 'IN_REVIEW' else 'PAID' end,
         'instructor_id', case when n % 40 = 10 then $4::uuid end, 'total_cents', 100 * n,
         'flags', case when n % 40 = 20 then array['NEW_IBAN'] else array[]::text[] end,
         'submitted_at', timestamptz '2026-03-01' - n * interval '9 hours')) x
     where r.id = $1`,
    [id, officer.officeId, elsewhere.officeId, officer.user.id, requests],
  );
  await owner.query(
    `insert into refund_line select x.* from refund_line l, refund_request r,
       lateral jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'request_id', r.id, 'invoice_key', r.id)) x
     where l.request_id = $1 and r.id <> $1`,
    [id],
  );
  await owner.query(`analyze`);
  await owner.end();
}, 120_000);
afterAll(() => server.stop());

describe(`the queue among ${requests} requests`, () => {
  it.each<[string, QueueFilter]>([
    ["alone", {}],
    ["by state", { statuses: ["AVAILABLE"] }],
    ["by a state that is over", { statuses: ["PAID"] }],
    ["by campaign", { campaignId: "2025" }],
    ["by product", { productCode: "GNR" }],
    ["by a product nobody asks", { productCode: "GN_MOTOR" }],
    ["from an amount", { minCents: 1_900 }],
    ["up to an amount", { maxCents: 200 }],
    ["by age", { waitingDays: 5 }],
    ["in my hand", { hand: "MINE" }],
    ["in nobody's hand", { hand: "NOBODY" }],
    ["in a colleague's hand", { hand: "COLLEAGUES" }],
    ["by what to look at", { flags: ["NEW_IBAN"] }],
    ["to confirm", { isProposed: true }],
    ["with unread messages", { hasUnreadMessages: true }],
    ["by a part of a name", { search: "banc 12" }],
    ["by a name nobody has", { search: "zzz" }],
    ["by SIRET", { search: "900000000001" }],
  ])("%s reads requests by an index, in both orders and to be counted", async (_, filter) => {
    const { where, params } = queueConditions({ viewer, now }, filter.campaignId ? { campaignId: year2025 } : filter);
    const read: string[] = [];
    for (const statement of [
      `select r.* from refund_request r where ${where} order by r.submitted_at, r.id limit 21`,
      `select r.* from refund_request r where ${where} order by r.total_cents desc, r.id desc limit 21`,
      `select count(*) from refund_request r where ${where}`,
    ]) {
      const rows = await server.dataSource.query<Record<string, string>[]>(`explain ${statement}`, params);
      const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
      if (/Seq Scan on refund_request r\b/.test(plan)) read.push(plan);
    }
    expect(read).toEqual([]);
  });
});

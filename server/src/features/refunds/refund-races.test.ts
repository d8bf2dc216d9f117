import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readyDrafts } from "../../testing/ready-drafts.ts";
import { addFarm, marks, submit, type Farm } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { meeting } from "../../testing/meeting.ts";

const rounds = 200;
let server: TestServer;
let farm: Farm;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
});
afterAll(() => server.stop());

/** Out of the way of the next round: one request is open per structure and campaign. */
const settle = () => server.dataSource.query(`update refund_request set status = 'PAID' where status not in ('DRAFT', 'PAID')`);

const sendingsOf = async (ids: readonly string[]) => {
  const rows = await server.dataSource.query<{ sendings: number }[]>(
    `select count(e.id)::int as sendings from unnest($1::uuid[]) as sent left join refund_event e on e.request_id = sent and e.status = 'SUBMITTED' group by sent`,
    [ids],
  );
  return rows.map((row) => row.sendings);
};

it(
  `two people sending the same draft at once send it once, ${rounds} times of ${rounds}, and both read the same answer`,
  { timeout: 120_000 },
  async () => {
    const drafts = await readyDrafts(server, farm, rounds);
    let sameAnswers = 0;
    for (const draft of drafts) {
      const [first, second] = await Promise.all([submit(server, farm, draft), submit(server, farm, draft)]);
      if (first.refundRequest?.status === "AVAILABLE" && JSON.stringify(first) === JSON.stringify(second)) sameAnswers++;
      await settle();
    }
    const sendings = await sendingsOf(drafts.map((draft) => draft.id));
    expect({ sameAnswers, sentOnce: sendings.filter((count) => count === 1).length }).toEqual({ sameAnswers: rounds, sentOnce: rounds });
  },
);

it("control: reading the status and writing without a lock sends the same draft twice", { timeout: 120_000 }, async () => {
  const drafts = await readyDrafts(server, farm, 50);
  const clients = [new pg.Client({ connectionString: server.ownerUrl }), new pg.Client({ connectionString: server.ownerUrl })];
  await Promise.all(clients.map((client) => client.connect()));
  const naive = async (client: pg.Client, id: string, bothHaveRead: () => Promise<void>) => {
    const { rows } = await client.query<{ status: string }>(`select status from refund_request where id = $1`, [id]);
    await bothHaveRead();
    if (rows[0]?.status !== "DRAFT") return;
    await client.query(
      `insert into refund_event (id, request_id, status, actor_kind, at) values (gen_random_uuid(), $1, 'SUBMITTED', 'REQUESTER', now())`,
      [id],
    );
    await client.query(`update refund_request set status = 'PAID', submitted_at = now(), snapshot = '{}' where id = $1`, [id]);
  };
  for (const { id } of drafts) {
    const bothHaveRead = meeting(clients.length);
    await Promise.all(clients.map((client) => naive(client, id, bothHaveRead)));
  }
  await Promise.all(clients.map((client) => client.end()));
  const twice = (await sendingsOf(drafts.map((draft) => draft.id))).filter((count) => count > 1).length;
  expect(twice).toBe(drafts.length);
});

it("two drafts of one campaign sent at once: one goes, the other is told that a request is open", { timeout: 60_000 }, async () => {
  for (let round = 0; round < 30; round++) {
    const [a, b] = await readyDrafts(server, farm, 2);
    if (!a || !b) throw new Error("two drafts");
    const answers = await Promise.all([submit(server, farm, a), submit(server, farm, b)]);
    expect(answers.map((answer) => marks(answer).join()).toSorted()).toEqual(["", "campaignId: REQUEST_ALREADY_OPEN"]);
    await settle();
  }
});

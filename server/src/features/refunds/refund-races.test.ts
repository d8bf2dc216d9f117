import { v7 as uuidv7 } from "uuid";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDocumentRow, addFarm, campaignOf, marks, submit, type Farm } from "../../testing/refund-scenario.ts";
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

/** Drafts that only wait to be sent, written at once: 200 rounds would spend their time preparing. */
async function readyDrafts(count: number): Promise<{ id: string; version: number }[]> {
  const documentId = await addDocumentRow(server, farm.structure, farm.manager);
  const campaignId = await campaignOf(server, "2025");
  const ids = Array.from({ length: count }, () => uuidv7());
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into refund_request (id, number, structure_id, campaign_id, form_kind, status, beneficiary_category_code, bank_account_id,
       sworn_accuracy, sworn_not_in_difficulty, total_cents, created_by, created_at, updated_at)
     select id, 'TEST-' || id, $2, $3, 'ANNUAL_REFUND', 'DRAFT', 'INDIVIDUAL_FARMER', $4, true, true, 26940, $5, $6, $6 from unnest($1::uuid[]) as id`,
    [ids, farm.structure.id, campaignId, farm.bankAccountId, farm.manager.id, now],
  );
  await server.dataSource.query(
    `insert into refund_line (id, request_id, position, product_code, invoice_number, supplier, delivery_date, quantity, unit, tariff_id, rate,
       amount_cents, document_id, structure_id, form_kind, invoice_key, saved_by, saved_at)
     select gen_random_uuid(), draft, 1, 'GNR', draft::text, 'Ouest', '2025-03-31', 1000, 'L', t.id, t.rate, 26940, $2, $3, 'ANNUAL_REFUND',
       'ouest/' || draft, $5, $6 from unnest($1::uuid[]) as draft, tariff t where t.campaign_id = $4 and t.product_code = 'GNR' and not t.with_attestation`,
    [ids, documentId, farm.structure.id, campaignId, farm.manager.id, now],
  );
  return ids.map((id) => ({ id, version: 1 }));
}

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
    const drafts = await readyDrafts(rounds);
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
  const drafts = await readyDrafts(50);
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
    const [a, b] = await readyDrafts(2);
    if (!a || !b) throw new Error("two drafts");
    const answers = await Promise.all([submit(server, farm, a), submit(server, farm, b)]);
    expect(answers.map((answer) => marks(answer).join()).toSorted()).toEqual(["", "campaignId: REQUEST_ALREADY_OPEN"]);
    await settle();
  }
});

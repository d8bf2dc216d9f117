import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { meeting } from "../../testing/meeting.ts";
import { addFarm, createDraft, gnrLine, marks, mutate, type Farm } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const rounds = 200;
let server: TestServer;
let farm: Farm;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
});
afterAll(() => server.stop());

async function draftOfOneLine(): Promise<{ requestId: string; lineId: string }> {
  const { id: requestId } = await createDraft(server, farm);
  await mutate(server, farm.as, "saveRefundLines", { requestId, lines: [gnrLine] });
  const [row] = await server.dataSource.query<{ id: string }[]>(`select id from refund_line where request_id = $1`, [requestId]);
  return { requestId, lineId: row?.id ?? "" };
}

const lineNow = async (requestId: string) => {
  const [row] = await server.dataSource.query<{ version: number; quantity: number }[]>(
    `select version, quantity::int as quantity from refund_line where request_id = $1`,
    [requestId],
  );
  return row;
};

it(
  `two people saving the same line at once: one is saved, the other is told, ${rounds} times of ${rounds}`,
  { timeout: 120_000 },
  async () => {
    const { requestId, lineId } = await draftOfOneLine();
    let oneWinner = 0;
    for (let version = 1; version <= rounds; version++) {
      const edit = (quantity: number) =>
        mutate(server, farm.as, "saveRefundLines", {
          requestId,
          lines: [{ ...gnrLine, id: lineId, version, quantity: String(quantity) }],
        });
      const told = (await Promise.all([edit(1), edit(2)])).map((answer) => marks(answer).join());
      const line = await lineNow(requestId);
      const isWinnersLine = line?.version === version + 1 && line.quantity === told.indexOf("") + 1;
      if (isWinnersLine && told.toSorted().join() === ",lines.0.version: LINE_CHANGED") oneWinner++;
    }
    console.log(`same line at once: ${rounds} attempts → ${oneWinner} with one winner and one who is told`);
    expect(oneWinner).toBe(rounds);
  },
);

it(`two people saving different lines at once lose nothing, ${rounds} times of ${rounds}`, { timeout: 120_000 }, async () => {
  const { requestId } = await draftOfOneLine();
  const add = async (invoiceNumber: string) =>
    marks(await mutate(server, farm.as, "saveRefundLines", { requestId, lines: [{ ...gnrLine, invoiceNumber }] }));
  for (let round = 0; round < rounds; round++) {
    expect(await Promise.all([add(`A-${round}`), add(`B-${round}`)])).toEqual([[], []]);
  }
  const [row] = await server.dataSource.query<{ lines: number; total: number }[]>(
    `select count(l.id)::int as lines, r.total_cents::int as total from refund_request r join refund_line l on l.request_id = r.id
     where r.id = $1 group by r.total_cents`,
    [requestId],
  );
  expect(row).toEqual({ lines: 2 * rounds + 1, total: (2 * rounds + 1) * 26_940 });
});

it("control: comparing the version and then writing without a guard loses one of the two changes", { timeout: 60_000 }, async () => {
  const clients = [new pg.Client({ connectionString: server.ownerUrl }), new pg.Client({ connectionString: server.ownerUrl })];
  await Promise.all(clients.map((client) => client.connect()));
  const naive = async (client: pg.Client, lineId: string, bothHaveRead: () => Promise<void>) => {
    const { rows } = await client.query<{ version: number }>(`select version from refund_line where id = $1`, [lineId]);
    await bothHaveRead();
    if (rows[0]?.version !== 1) return false;
    await client.query(`update refund_line set version = 2 where id = $1`, [lineId]);
    return true;
  };
  let lost = 0;
  const tries = 20;
  for (let round = 0; round < tries; round++) {
    const { lineId } = await draftOfOneLine();
    const bothHaveRead = meeting(clients.length);
    const believed = await Promise.all(clients.map((client) => naive(client, lineId, bothHaveRead)));
    if (believed.every(Boolean)) lost++;
  }
  await Promise.all(clients.map((client) => client.end()));
  expect(lost).toBe(tries);
});

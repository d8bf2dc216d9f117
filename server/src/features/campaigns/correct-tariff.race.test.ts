import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addAdministrator, newCampaign, newRate } from "../../testing/administrators.ts";
import { meeting } from "../../testing/meeting.ts";
import { mutate } from "../../testing/mutate.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const rounds = 200;
const controlRounds = 50;
let server: TestServer;
let administrators: readonly Caller[];
let tariffId: string;

const span = { validFrom: "2026-01-01", validTo: "2026-01-31" };

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  administrators = [(await addAdministrator(server)).as, (await addAdministrator(server)).as];
  const [first] = administrators;
  if (!first) throw new Error("nobody");
  const created = await act(first, "createCampaign", { ...newCampaign(), period: "26-01", opensOn: "2026-02-01" });
  const added = await act(first, "addTariff", { ...newRate, ...span, withAttestation: false, campaignId: created.id, productCode: "GNR" });
  tariffId = added.live[0] ?? "";
});
afterAll(() => server.stop());

interface Seen {
  id: string;
  products: { product: { code: string }; tariffs: { id: string }[] }[];
}
async function act(as: Caller, name: string, input: object) {
  const fields = "campaign { id products { product { code } tariffs { id } } }";
  const { payload, problems } = await mutate(server, name, fields, input, as);
  const campaign = payload?.["campaign"] as Seen | undefined;
  const live = campaign?.products.find(({ product }) => product.code === "GNR")?.tariffs.map(({ id }) => id) ?? [];
  return { id: campaign?.id, live, codes: (problems ?? []).map(({ code }) => code) };
}

it(
  `two administrators correcting one rate at once: one wins, the other is told, ${rounds} times of ${rounds}`,
  { timeout: 180_000 },
  async () => {
    let once = 0;
    for (let round = 0; round < rounds; round++) {
      const answers = await Promise.all(
        administrators.map((as, who) =>
          act(as, "correctTariff", { ...newRate, ...span, id: tariffId, rate: `${10 + round}.${who}`, reason: "Arrêté publié" }),
        ),
      );
      const winner = answers.find(({ codes }) => codes.length === 0);
      const loser = answers.find(({ codes }) => codes.join() === "TARIFF_REPLACED");
      if (winner?.live.length === 1 && loser) once++;
      tariffId = winner?.live[0] ?? tariffId;
    }
    const [row] = await server.dataSource.query<{ changes: number }[]>(
      `select count(*)::int as changes from campaign_change where kind = 'TARIFF_CORRECTED'`,
    );
    console.info(`correct ‖ correct: ${rounds} rounds → ${once} with one winner and one told, ${row?.changes} changes in the history`);
    expect({ once, changes: row?.changes }).toEqual({ once: rounds, changes: rounds });
  },
);

it("control: reading that a rate is in use and writing without holding it lets both correct it", { timeout: 60_000 }, async () => {
  const clients = administrators.map(() => new pg.Client({ connectionString: server.ownerUrl }));
  await Promise.all(clients.map((client) => client.connect()));
  let both = 0;
  for (let round = 0; round < controlRounds; round++) {
    await clients[0]?.query(`update tariff set retired_at = null where id = $1`, [tariffId]);
    const bothHaveRead = meeting(clients.length);
    const wrote = await Promise.all(
      clients.map(async (client) => {
        const { rows } = await client.query<{ retired: boolean }>(`select retired_at is not null as retired from tariff where id = $1`, [
          tariffId,
        ]);
        await bothHaveRead();
        if (rows[0]?.retired !== false) return 0;
        return (await client.query(`update tariff set retired_at = now() where id = $1`, [tariffId])).rowCount ?? 0;
      }),
    );
    if (wrote.every((count) => count === 1)) both++;
  }
  await Promise.all(clients.map((client) => client.end()));
  expect(both).toBe(controlRounds);
});

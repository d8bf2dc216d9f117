import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signedIn } from "../../testing/accounts.ts";
import { meeting } from "../../testing/meeting.ts";
import { readyDrafts } from "../../testing/ready-drafts.ts";
import { addFarm, marks, mutate, submit, type Farm } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const rounds = 200;
let server: TestServer;
let farm: Farm;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
  farm = { ...farm, as: await signedIn(server, farm.manager, { steppedUp: true }) };
});
afterAll(() => server.stop());

/** As before the next round: no request is open, and the account can be chosen. */
async function settle(): Promise<void> {
  await server.dataSource.query(`update refund_request set status = 'PAID' where status not in ('DRAFT', 'PAID')`);
  await server.dataSource.query(`update bank_account set archived_at = null, archived_by = null where id = $1`, [farm.bankAccountId]);
}

async function rowOf(id: string) {
  const [row] = await server.dataSource.query<{ status: string; pacage: string | null; sentPacage: string | null; isArchived: boolean }[]>(
    `select r.status, r.pacage, r.snapshot ->> 'pacage' as "sentPacage", b.archived_at is not null as "isArchived"
     from refund_request r join bank_account b on b.id = r.bank_account_id where r.id = $1`,
    [id],
  );
  if (!row) throw new Error("The request is there.");
  return row;
}

const edit = ({ id, version }: { id: string; version: number }) =>
  mutate(server, farm.as, "updateRefundRequest", { id, version, pacage: "035999999" });

async function archive(): Promise<string> {
  const { data } = await server.graphql<{ archiveBankAccount: { problems: { code: string }[] } }>(
    `mutation ($id: ID!) { archiveBankAccount(input: { id: $id }) { problems { code } } }`,
    { id: farm.bankAccountId },
    farm.as,
  );
  return data?.archiveBankAccount.problems.map(({ code }) => code).join() ?? "no answer";
}

it(
  `a change and a sending at once: one of them happens, ${rounds} times of ${rounds}, and what is sent is what is shown`,
  { timeout: 180_000 },
  async () => {
    const outcomes = new Map<string, number>();
    for (const draft of await readyDrafts(server, farm, rounds)) {
      const [changed, sent] = await Promise.all([edit(draft), submit(server, farm, draft)]);
      const { status, pacage, sentPacage } = await rowOf(draft.id);
      const outcome = `${marks(changed).join() || "changed"}/${marks(sent).join() || "sent"}/${status}/${pacage === sentPacage ? "as shown" : pacage}`;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      await settle();
    }
    console.log(`edit‖submit: ${rounds} attempts → ${JSON.stringify([...outcomes])}`);
    const allowed = ["WRONG_STATUS/sent/AVAILABLE/as shown", "changed/VERSION_CONFLICT/DRAFT/035999999"];
    expect([...outcomes.keys()].filter((outcome) => !allowed.includes(outcome))).toEqual([]);
  },
);

it(`retiring the bank account and sending at once: one of them happens, ${rounds} times of ${rounds}`, { timeout: 180_000 }, async () => {
  const outcomes = new Map<string, number>();
  for (const draft of await readyDrafts(server, farm, rounds)) {
    const [retired, sent] = await Promise.all([archive(), submit(server, farm, draft)]);
    const { status, isArchived } = await rowOf(draft.id);
    const outcome = `${retired || "retired"}/${marks(sent).join() || "sent"}/${status}/${isArchived ? "retired" : "usable"}`;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    await settle();
  }
  console.log(`IBAN‖submit: ${rounds} attempts → ${JSON.stringify([...outcomes])}`);
  const allowed = ["BANK_ACCOUNT_IN_USE/sent/AVAILABLE/usable", "retired/bankAccountId: BANK_ACCOUNT_INACTIVE/DRAFT/retired"];
  expect([...outcomes.keys()].filter((outcome) => !allowed.includes(outcome))).toEqual([]);
});

const send = `update refund_request set status = 'PAID', submitted_at = now(), snapshot = jsonb_build_object('pacage', pacage) where id = $1`;

/** Two people who both look before either writes, without a lock. */
async function naively(actors: readonly [first: string, second: string], look: string): Promise<Awaited<ReturnType<typeof rowOf>>[]> {
  const clients = actors.map(() => new pg.Client({ connectionString: server.ownerUrl }));
  await Promise.all(clients.map((client) => client.connect()));
  const rows = [];
  for (const { id } of await readyDrafts(server, farm, 20)) {
    const bothHaveRead = meeting(clients.length);
    const actor = async (client: pg.Client, write: string) => {
      const { rows: seen } = await client.query(look, [id]);
      await bothHaveRead();
      if (seen.length > 0) await client.query(write, [id]);
    };
    await Promise.all(clients.map((client, index) => actor(client, actors[index] ?? "")));
    rows.push(await rowOf(id));
    await settle();
  }
  await Promise.all(clients.map((client) => client.end()));
  return rows;
}

it("control: looking at the status and writing without a lock changes what was sent", { timeout: 60_000 }, async () => {
  const change = `update refund_request set pacage = '035999999' where id = $1`;
  const rows = await naively([change, send], `select 1 from refund_request where id = $1 and status = 'DRAFT'`);
  expect(rows.filter(({ status, pacage }) => status === "PAID" && pacage === "035999999")).toHaveLength(20);
});

it("control: looking at the account and writing without a lock sends a request to a retired one", { timeout: 60_000 }, async () => {
  const retire = `update bank_account b set archived_at = now() from refund_request r where r.id = $1 and b.id = r.bank_account_id`;
  const look = `select 1 from refund_request r join bank_account b on b.id = r.bank_account_id where r.id = $1 and b.archived_at is null`;
  const rows = await naively([retire, send], look);
  expect(rows.filter(({ status, isArchived }) => status === "PAID" && isArchived)).toHaveLength(20);
});

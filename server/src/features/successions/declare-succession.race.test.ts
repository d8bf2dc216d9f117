import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { meeting } from "../../testing/meeting.ts";
import { mutate } from "../../testing/mutate.ts";
import { addMember, addStructure, siretOfSameCompany, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const rounds = 200;
let server: TestServer;
let principal: TestUser;
let deputy: TestUser;
let asPrincipal: Caller;
let asDeputy: Caller;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-11-22T09:00:00Z") });
  [principal, deputy] = [await addUser(server), await addUser(server)];
  [asPrincipal, asDeputy] = [await signedIn(server, principal, { steppedUp: true }), await signedIn(server, deputy, { steppedUp: true })];
});
afterAll(() => server.stop());

async function addFormer(): Promise<TestStructure> {
  const structure = await addStructure(server, principal);
  await addMember(server, structure, deputy, "DEPUTY_MANAGER");
  return structure;
}

const company = { name: "GAEC", address: "3 route Neuve", postalCode: "35500", town: "Vitré" };
const declare = (structureId: string, siret: string, as: Caller) =>
  mutate(server, "declareSuccession", "structure { id }", { structureId, siret, movedOn: "2026-11-01", company }, as);

describe("two managers who declare the move of one structure at the same instant", () => {
  it("have one winner: one new structure, with everybody, and the other is told", async () => {
    const outcomes: Record<string, number> = {};
    for (let round = 0; round < rounds; round++) {
      const { id, siret } = await addFormer();
      const answers = await Promise.all([
        declare(id, siretOfSameCompany(siret), asPrincipal),
        declare(id, siretOfSameCompany(siret), asDeputy),
      ]);
      const winners = answers.filter(({ problems }) => problems?.length === 0).length;
      const told = answers.filter(({ problems }) => problems?.[0]?.code === "STRUCTURE_MOVED").length;
      const [facts] = await server.dataSource.query<{ structures: number; people: number }[]>(
        `select count(distinct s.id)::int as structures, count(*)::int as people from structure s
         join membership m on m.structure_id = s.id where s.siren = left($1, 9) and s.id <> $2`,
        [siret, id],
      );
      const outcome = `${winners} winner, ${told} told, ${facts?.structures} structure of ${facts?.people}`;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
    console.log(`succession ‖ succession: ${rounds} rounds → ${JSON.stringify(outcomes)}`);
    expect(outcomes).toEqual({ "1 winner, 1 told, 1 structure of 2": rounds });
  }, 180_000);

  it("the control, which looks before it creates without a lock, makes two structures every time", async () => {
    const clients = [0, 1].map(() => new pg.Client({ connectionString: server.ownerUrl }));
    await Promise.all(clients.map((client) => client.connect()));
    let twice = 0;
    for (let round = 0; round < rounds; round++) {
      const { id, siret } = await addFormer();
      const meet = meeting(clients.length);
      await Promise.all(clients.map((client) => lookThenCreate(client, id, siretOfSameCompany(siret), meet)));
      const [made] = await server.dataSource.query<{ count: number }[]>(
        `select count(*)::int as count from structure where siren = left($1, 9) and id <> $2`,
        [siret, id],
      );
      if (made?.count === 2) twice++;
    }
    await Promise.all(clients.map((client) => client.end()));
    console.log(`control, look then create: ${rounds} rounds → ${twice} made two`);
    expect(twice).toBe(rounds);
  }, 180_000);
});

async function lookThenCreate(client: pg.Client, id: string, siret: string, meet: () => Promise<void>): Promise<void> {
  const { rowCount } = await client.query(`select 1 from structure_succession where predecessor_id = $1`, [id]);
  await meet();
  if (rowCount !== 0) return;
  await client.query(
    `with made as (insert into structure (id, siret, siren, name, status, directory_status, created_by, created_at, updated_at)
       select gen_random_uuid(), $2, left($2, 9), name, 'INACTIVE', 'PENDING', created_by, now(), now() from structure where id = $1 returning id)
     insert into structure_succession select $1, id, current_date, false, $3, now() from made on conflict do nothing`,
    [id, siret, principal.id],
  );
}

describe("two structures that move to the same new SIRET at the same instant", () => {
  it("end together in one, which the second declaration finds", async () => {
    const outcomes: Record<string, number> = {};
    for (let round = 0; round < 20; round++) {
      const first = await addStructure(server, principal);
      const second = await addStructure(server, principal, { siret: siretOfSameCompany(first.siret) });
      const siret = siretOfSameCompany(first.siret);
      const answers = await Promise.all([declare(first.id, siret, asPrincipal), declare(second.id, siret, asPrincipal)]);
      const [facts] = await server.dataSource.query<{ count: number }[]>(
        `select count(*)::int as count from structure_succession x join structure s on s.id = x.successor_id where s.siret = $1`,
        [siret],
      );
      const outcome = `${answers.map(({ problems, code }) => code ?? problems?.[0]?.code ?? "done").join()}, ${facts?.count} successions`;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
    console.log(`two predecessors: ${JSON.stringify(outcomes)}`);
    expect(outcomes).toEqual({ "done,done, 2 successions": 20 });
  }, 60_000);
});

import pg from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import {
  addApiToken,
  addMember,
  addMembershipRequest,
  addStructure,
  addSubscription,
  type TestStructure,
} from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let accountant: TestUser;
let asAccountant: Caller;
let farmer: TestUser;
let center: TestStructure;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [accountant, farmer] = [await addUser(server), await addUser(server)];
  asAccountant = await signedIn(server, accountant);
  center = await addStructure(server, farmer, { isManagementCenter: true, name: "Ouest Gestion" });
  await addMember(server, center, accountant);
});
afterAll(() => server.stop());

interface Answer {
  clients: {
    totalCount: number;
    edges: { node: { name: string; state: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const query = `query ($first: Int, $after: String, $filter: ClientFilter) { clients(first: $first, after: $after, filter: $filter) { totalCount
  edges { node { id siret name state approvalId membership { role startedAt subscriptions { access endsOn isActive } } } } pageInfo { hasNextPage endCursor } } }`;
const list = async (variables: object = {}, caller = asAccountant) =>
  (await server.graphql<Answer>(query, variables, caller)).data?.clients.edges.map(({ node }) => `${node.name}: ${node.state}`);

describe("the clients of a management center's user", () => {
  beforeEach(async () => {
    const [open, bare, asked] = [
      await addStructure(server, farmer, { ceiling: "WRITE", name: "EARL A" }),
      await addStructure(server, farmer, { ceiling: "WRITE", name: "EARL B" }),
      await addStructure(server, farmer, { name: "EARL C" }),
    ];
    await addStructure(server, farmer, { name: "EARL D, unknown to him" });
    await addStructure(server, accountant, { name: "Own farm" });
    await addMember(server, open, accountant);
    await addSubscription(server, open, accountant, "WRITE");
    await addMember(server, bare, accountant);
    await addMembershipRequest(server, asked, accountant);
  });

  it("are those he is attached to or has asked, neither his own nor centers, with how far each let him in", async () => {
    expect(await list()).toEqual(["EARL A: SUBSCRIBED", "EARL B: ATTACHED", "EARL C: PENDING"]);
    expect(await list({ filter: { state: "PENDING" } })).toEqual(["EARL C: PENDING"]);
    expect(await list({ filter: { search: "earl b" } })).toEqual(["EARL B: ATTACHED"]);
    expect(await list({ filter: { search: "%" } })).toEqual([]);
    expect(await list({}, await signedIn(server, farmer)), "a manager's own structures are not his clients").toEqual([]);
    expect(await list({}, await addApiToken(server, accountant, { structureIds: [center.id] }))).toEqual([]);
  });

  it("follow the rights of the moment: an ended subscription, a decided request, a client who detaches him", async () => {
    await server.dataSource.query(`update space_subscription set ended_at = $2 where user_id = $1`, [
      accountant.id,
      server.services.clock.now(),
    ]);
    expect(await list()).toEqual(["EARL A: ATTACHED", "EARL B: ATTACHED", "EARL C: PENDING"]);
    await server.dataSource.query(`update membership set ended_at = $2 where user_id = $1 and role = 'MEMBER'`, [
      accountant.id,
      server.services.clock.now(),
    ]);
    expect(await list()).toEqual(["EARL C: PENDING"]);
    server.advanceTime(31 * 86_400_000);
    expect(await list({}, await signedIn(server, accountant)), "nobody answered").toEqual([]);
  });

  it("centers are the viewer's own, and the menu has « Clients » for their users only", async () => {
    const seen = `{ managementCenters { name } viewer { menu { clients } } }`;
    expect((await server.graphql(seen, {}, asAccountant)).data).toEqual({
      managementCenters: [{ name: "Ouest Gestion" }],
      viewer: { menu: { clients: true } },
    });
    expect((await server.graphql(seen, {}, await signedIn(server, await addUser(server)))).data).toEqual({
      managementCenters: [],
      viewer: { menu: { clients: false } },
    });
  });
});

it("2 000 clients read on by cursor in pages of 100, each page as quick as the first, in one statement per kind of thing", async () => {
  await addClients(2000);
  await list({ first: 100 }); // plans and connections
  const found = new Set<string>();
  const milliseconds: number[] = [];
  let after: string | null = null;
  do {
    const before = performance.now();
    const page: Answer["clients"] | undefined = (await server.graphql<Answer>(query, { first: 100, after }, asAccountant)).data?.clients;
    milliseconds.push(performance.now() - before);
    for (const { node } of page?.edges ?? []) found.add(node.name);
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(found.size).toBe(2000);
  const few = await countStatements(async () => void (await list({ first: 2 })));
  const many = await countStatements(async () => void (await list({ first: 100 })));
  const sorted = milliseconds.toSorted((a, b) => a - b);
  console.log(
    `clients: ${few} statements for 2 rows, ${many} for 100; pages of 100 among 2 000: median ${sorted[10]?.toFixed(0)} ms, worst ${sorted.at(-1)?.toFixed(0)} ms`,
  );
  expect(many).toBe(few);
}, 60_000);

/** So many structures of one manager; every second one has given the accountant an access. */
async function addClients(count: number): Promise<void> {
  const ids = Array.from({ length: count }, () => uuidv7());
  const now = server.services.clock.now();
  const run = (sql: string, ...params: unknown[]) => server.dataSource.query(sql, [ids, ...params]);
  // Active at the end, and counted by the database on the way: the check that each row runs is then quick.
  await run(
    `insert into structure (id, siret, siren, name, status, directory_status, created_by, created_at, updated_at)
     select id, (50000000000000 + n)::text, left((50000000000000 + n)::text, 9), 'Client ' || lpad(n::text, 5, '0'), 'INACTIVE', 'CONFIRMED', $2, $3, $3
     from unnest($1::uuid[]) with ordinality as i (id, n)`,
    farmer.id,
    now,
  );
  const attach = `insert into membership (id, user_id, structure_id, role, proof, started_at)
    select gen_random_uuid(), $2, id, $3, 'APPROVED', $4 from unnest($1::uuid[]) with ordinality as i (id, n) where n between $5 and $6`;
  for (const [from, to] of [
    [1, 50],
    [51, count],
  ]) {
    await run(attach, farmer.id, "PRINCIPAL_MANAGER", now, from, to);
    await run(attach, accountant.id, "MEMBER", now, from, to);
    await analyze();
  }
  await run(
    `insert into structure_space (id, structure_id, space_code, ceiling, opened_by, opened_at)
     select gen_random_uuid(), id, 'TIC_REFUND', 'WRITE', $2, $3 from unnest($1::uuid[]) id`,
    farmer.id,
    now,
  );
  await run(
    `insert into space_subscription (id, user_id, structure_id, space_code, access, starts_on, granted_by, created_at)
     select gen_random_uuid(), $2, id, 'TIC_REFUND', 'WRITE', '2020-01-01', $3, $4 from unnest($1::uuid[]) with ordinality as i (id, n) where n % 2 = 0`,
    accountant.id,
    farmer.id,
    now,
  );
  await run(`update structure set status = 'ACTIVE' where id = any ($1)`);
}

async function analyze(): Promise<void> {
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  await owner.query("analyze");
  await owner.end();
}

import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, type TestUser } from "../../testing/accounts.ts";
import { addMember, addStructure, addSubscription, type TestStructure } from "../../testing/organisations.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { writtenOrWaiting } from "../../testing/written-or-waiting.ts";

const rounds = 200;
const columns = `user_id, structure_id, capability, source, source_id, valid_from, valid_until`;
let server: TestServer;
let principal: TestUser;
let structure: TestStructure;

beforeAll(async () => {
  server = await testServer();
  principal = await addUser(server);
});
beforeEach(async () => {
  structure = await addStructure(server, principal, { ceiling: "WRITE" });
});
afterAll(() => server.stop());

/** Rights kept that nothing gives, and rights given that are not kept. */
async function differences(structureId = structure.id): Promise<unknown[]> {
  const kept = `select ${columns} from access_grant where structure_id = $1`;
  const given = `select ${columns} from access_source where structure_id = $1`;
  return server.dataSource.query(`(${kept} except ${given}) union all (${given} except ${kept})`, [structureId]);
}

async function heldBy(user: TestUser): Promise<number> {
  const [row] = await server.dataSource.query<[{ count: number }]>(
    `select count(*)::int as count from access_grant where user_id = $1 and structure_id = $2`,
    [user.id, structure.id],
  );
  return row.count;
}

describe("the rights that are kept", () => {
  it.each([
    ["a role is changed", `update membership set role = 'DEPUTY_MANAGER' where structure_id = $1 and role = 'MEMBER'`],
    ["an attachment ends", `update membership set ended_at = now() where structure_id = $1 and role = 'MEMBER'`],
    [
      "a subscription gets other dates",
      `update space_subscription set starts_on = current_date + 3, ends_on = current_date + 9 where structure_id = $1`,
    ],
    ["a subscription is narrowed", `update space_subscription set access = 'READ' where structure_id = $1`],
    ["a subscription ends", `update space_subscription set ended_at = now() where structure_id = $1`],
    ["a space is narrowed", `update structure_space set ceiling = 'READ' where structure_id = $1`],
    ["a space is closed", `update structure_space set closed_at = now() where structure_id = $1`],
    ["a structure is closed", `update structure set status = 'INACTIVE' where id = $1`],
  ])("follow when %s", async (_what, change) => {
    const user = await addUser(server);
    await addMember(server, structure, user);
    await addSubscription(server, structure, user, "WRITE");
    const before = await heldBy(user);
    expect(await differences()).toEqual([]);
    await server.dataSource.query(change, [structure.id]);
    expect(await differences()).toEqual([]);
    expect(before).toBe(3);
  });

  it("carry the name that lists sort by, and change it with the structure's", async () => {
    await server.dataSource.query(`update structure set name = 'EARL Éloïse' where id = $1`, [structure.id]);
    const keys = await server.dataSource.query<{ key: string }[]>(
      `select structure_key as key from access_grant where structure_id = $1 union select structure_key from membership where structure_id = $1`,
      [structure.id],
    );
    expect(keys).toEqual([{ key: "earl éloïse" }]);
  });

  it("are written by nobody: the application may only read them", async () => {
    const attempts = [
      `insert into access_grant select user_id, $1::uuid, structure_key, 'STRUCTURE_MANAGE', source, gen_random_uuid(), valid_from, null from access_grant limit 1`,
      `update access_grant set valid_until = null where structure_id = $1`,
      `delete from access_grant where structure_id = $1`,
      `select refresh_access_grants(array[$1::uuid], null)`,
    ];
    let successes = 0;
    for (const sql of attempts) {
      await server.dataSource.query(sql, [structure.id]).then(
        () => successes++,
        (error: Error) => expect(error.message).toMatch(/permission denied/),
      );
    }
    console.log(`Rights written by the application's role: ${attempts.length} attempts → ${successes} successes`);
    expect(successes).toBe(0);
  });
});

describe("an attachment that ends while a subscription is given", () => {
  const lock = "perform from structure where id = any (of_structures) order by id for no key update;";
  let [giving, leaving, watching]: pg.Client[] = [];
  const clients: pg.Client[] = [];

  beforeAll(async () => {
    [giving, leaving, watching] = await Promise.all([connect(), connect(), connect()]);
  });
  afterAll(() => Promise.all(clients.map((client) => client.end())));

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: server.ownerUrl });
    await client.connect();
    clients.push(client);
    return client;
  }

  /** The subscription is written first and ends last: the end of the attachment waits for it. Answers how many kept a right after they left. */
  async function race(): Promise<number> {
    if (!giving || !leaving) throw new Error("Nobody is connected.");
    let wrong = 0;
    for (let round = 0; round < rounds; round++) {
      const user = await addUser(server);
      await addMember(server, structure, user);
      await giving.query("begin");
      await giving.query(
        `insert into space_subscription (id, user_id, structure_id, space_code, access, starts_on, granted_by, created_at)
         values (gen_random_uuid(), $1, $2, 'TIC_REFUND', 'WRITE', current_date, $1, now())`,
        [user.id, structure.id],
      );
      const left = leaving.query(`update membership set ended_at = now() where user_id = $1 and structure_id = $2`, [
        user.id,
        structure.id,
      ]);
      await writtenOrWaiting(server.dataSource, left);
      await giving.query("commit");
      await left;
      if ((await heldBy(user)) > 0) wrong++;
    }
    return wrong;
  }

  async function keepWith(change: (definition: string) => string): Promise<void> {
    const found = await watching?.query<{ text: string }>(`select pg_get_functiondef('refresh_access_grants'::regproc) as text`);
    await watching?.query(change(found?.rows[0]?.text ?? ""));
  }

  it("leaves no right behind", async () => {
    const wrong = await race();
    console.log(`subscribe ‖ leave: ${rounds} rounds → ${wrong} rights left to somebody who is gone`);
    expect(wrong).toBe(0);
    expect(await differences()).toEqual([]);
  });

  it("would leave one every time without the lock of the structure (control)", async () => {
    await keepWith((definition) => definition.replace(lock, "--"));
    const wrong = await race();
    console.log(`subscribe ‖ leave without the lock: ${rounds} rounds → ${wrong} rights left`);
    await keepWith((definition) => definition.replace("--", lock));
    expect(wrong).toBe(rounds);
  });
});

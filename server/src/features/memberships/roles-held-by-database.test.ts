import { maxDeputyManagers } from "@portail-tic/shared/access/membership-role";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, type TestUser } from "../../testing/accounts.ts";
import { addMember, addStructure, type TestStructure } from "../../testing/organisations.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { writtenOrWaiting } from "../../testing/written-or-waiting.ts";

let server: TestServer;
let principal: TestUser;
let member: TestUser;
let structure: TestStructure;
let other: TestStructure;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [principal, member] = [await addUser(server), await addUser(server)];
  structure = await addStructure(server, principal);
  other = await addStructure(server, await addUser(server));
  await addMember(server, structure, member);
});
afterAll(() => server.stop());

/** What the application's own role is answered, as a code of the database; « written » when it went through. `;;` ends a transaction. */
async function run(sql: string): Promise<string> {
  const text = sql
    .replaceAll(":structure", `'${structure.id}'`)
    .replaceAll(":other", `'${other.id}'`)
    .replaceAll(":principal", `'${principal.id}'`)
    .replaceAll(":member", `'${member.id}'`);
  try {
    for (const transaction of text.split(";;")) await server.dataSource.query(transaction);
    return "written";
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    return constraint ?? code ?? String(error);
  }
}

const hers = `structure_id = :structure and user_id = :principal and ended_at is null`;
const guarded = "structure_has_principal_manager";

describe("the database, asked directly by the application's role, keeps a principal manager on every active structure", () => {
  it.each([
    ["update of the role", `update membership set role = 'MEMBER' where ${hers}`, guarded],
    ["update of the end", `update membership set ended_at = now() where ${hers}`, guarded],
    ["move to another structure", `update membership set structure_id = :other, role = 'MEMBER' where ${hers}`, guarded],
    ["delete", `delete from membership where ${hers}`, guarded],
    ["merge … update", `merge into membership m using (values (1)) v on ${hers} when matched then update set role = 'MEMBER'`, guarded],
    ["merge … delete", `merge into membership m using (values (1)) v on ${hers} when matched then delete`, guarded],
    [
      "insert … on conflict do update",
      `insert into membership (id, user_id, structure_id, role, proof, started_at)
       select gen_random_uuid(), user_id, structure_id, 'MEMBER', 'APPROVED', now() from membership where ${hers}
       on conflict (user_id, structure_id) where ended_at is null do update set role = excluded.role`,
      guarded,
    ],
    ["with … update", `with gone as (update membership set ended_at = now() where ${hers} returning 1) select * from gone`, guarded],
    ["everybody at once", `update membership set ended_at = now() where structure_id = :structure`, guarded],
    ["truncate", `truncate membership`, "42501"],
    ["triggers switched off", `alter table membership disable trigger all`, "42501"],
    ["replica mode", `set session_replication_role = replica`, "42501"],
    ["constraints put off", `set constraints all deferred; update membership set role = 'MEMBER' where ${hers}`, guarded],
    [
      "the account deleted",
      `update app_user set status = 'DELETED', deleted_at = now(), password_hash = null, login_email = id || '@compte-supprime.invalid' where id = :principal`,
      "member_is_there",
    ],
    [
      "the account deactivated",
      `update app_user set status = 'DEACTIVATED', deactivated_at = now() where id = :principal`,
      "member_is_there",
    ],
    ["the account not activated any more", `update app_user set status = 'PENDING_ACTIVATION' where id = :principal`, "member_is_there"],
    ["the row of the account deleted", `delete from app_user where id = :principal`, "structure_created_by_fkey"],
    ["the row of the structure deleted", `delete from structure where id = :structure`, "membership_structure_id_fkey"],
    [
      "a second principal manager",
      `update membership set role = 'PRINCIPAL_MANAGER' where structure_id = :structure and user_id = :member`,
      "membership_one_principal_manager",
    ],
    [
      "a structure made active without one",
      `update structure set status = 'INACTIVE' where id = :structure; delete from membership where structure_id = :structure; update structure set status = 'ACTIVE' where id = :structure`,
      guarded,
    ],
    [
      "a structure made active whose manager closed the account",
      `update structure set status = 'INACTIVE' where id = :structure; update app_user set status = 'DEACTIVATED', deactivated_at = now() where id = :principal;; update structure set status = 'ACTIVE' where id = :structure`,
      guarded,
    ],
  ])("%s: refused", async (_name, sql, refusal) => {
    expect(await run(sql)).toBe(refusal);
    expect(await rolesOf(structure)).toContain("PRINCIPAL_MANAGER");
  });

  it("a suspension takes nobody's role: the account comes back, the deputies and the recovery are there meanwhile", async () => {
    expect(await run(`update app_user set status = 'SUSPENDED' where id = :principal`)).toBe("written");
    expect(await rolesOf(structure)).toContain("PRINCIPAL_MANAGER");
  });

  it("one half each, at the same instant: a closed structure opens again while its manager leaves it", async () => {
    await run(`update structure set status = 'INACTIVE' where id = :structure`);
    expect(
      await both(`update structure set status = 'ACTIVE' where id = $1`, `update membership set ended_at = now() where structure_id = $1`),
    ).toEqual(["written", guarded]);
  });

  it("one half each, at the same instant: a closed structure opens again while its manager closes the account", async () => {
    await run(`update structure set status = 'INACTIVE' where id = :structure`);
    const deactivate = `update app_user set status = 'DEACTIVATED', deactivated_at = now() where id = (select user_id from membership where structure_id = $1 and role = 'PRINCIPAL_MANAGER')`;
    expect(await both(`update structure set status = 'ACTIVE' where id = $1`, deactivate)).toEqual(["written", "member_is_there"]);
  });
});

describe("the database counts the deputies", () => {
  const deputies = async () => {
    for (let index = 0; index < maxDeputyManagers; index++) await addMember(server, structure, await addUser(server), "DEPUTY_MANAGER");
  };

  it("takes as many as the rule of the portal says, and no third one, by insert nor by update", async () => {
    await deputies();
    await expect(addMember(server, structure, await addUser(server), "DEPUTY_MANAGER")).rejects.toThrow(/too many deputies/);
    expect(await run(`update membership set role = 'DEPUTY_MANAGER' where structure_id = :structure and user_id = :member`)).toBe(
      "structure_has_two_deputies",
    );
  });

  it("nor by two transactions that each add one to the first", async () => {
    await addMember(server, structure, await addUser(server), "DEPUTY_MANAGER");
    const [first, second] = [await addUser(server), await addUser(server)];
    for (const user of [first, second]) await addMember(server, structure, user);
    const promote = ({ id }: TestUser) => `update membership set role = 'DEPUTY_MANAGER' where structure_id = $1 and user_id = '${id}'`;
    expect((await both(promote(first), promote(second))).sort()).toEqual(["structure_has_two_deputies", "written"]);
  });
});

const rolesOf = async ({ id }: TestStructure) =>
  (await server.dataSource.query<{ role: string }[]>(`select role from membership where structure_id = $1 and ended_at is null`, [id])).map(
    ({ role }) => role,
  );

/** Two transactions write and end together; where one must wait for the other, it writes when that one has ended. */
async function both(first: string, second: string): Promise<string[]> {
  const runners = [server.dataSource.createQueryRunner(), server.dataSource.createQueryRunner()] as const;
  for (const runner of runners) await runner.startTransaction();
  await runners[0].query(first, [structure.id]);
  const writesToo = runners[1].query(second, [structure.id]);
  await writtenOrWaiting(server.dataSource, writesToo);
  const ends = [runners[0].commitTransaction(), writesToo.then(() => runners[1].commitTransaction())].map((end) =>
    end.then(
      () => "written",
      (error: { constraint?: string }) => error.constraint ?? "failed",
    ),
  );
  const outcomes = await Promise.all(ends);
  for (const runner of runners) await runner.release();
  return outcomes;
}

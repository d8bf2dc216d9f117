import { capabilitiesOfRole, capabilitiesOfTicRefund } from "@portail-tic/shared/access/capability-table";
import { membershipRoles } from "@portail-tic/shared/access/membership-role";
import { spaceAccesses } from "@portail-tic/shared/access/space-access";
import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf, startOfParisDay } from "@portail-tic/shared/kernel/paris-time";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addApp } from "../../testing/authenticator.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addApiToken, addMember, addStructure, addSubscription } from "../../testing/organisations.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;

beforeAll(async () => {
  server = await testServer();
  principal = await addUser(server);
});
afterAll(() => server.stop());

async function held(userId: string, structureId: string, at = server.services.clock.now()): Promise<string[]> {
  const rows = await server.dataSource.query<{ capability: string }[]>(
    `select capability from access_grant where user_id = $1 and structure_id = $2 and valid_from <= $3 and (valid_until is null or valid_until > $3)
     order by capability`,
    [userId, structureId, at],
  );
  return rows.map((row) => row.capability);
}

describe("the view of rights", () => {
  it.each(membershipRoles)("gives %s what the shared table says", async (role) => {
    const structure = await addStructure(server, principal);
    const user = role === "PRINCIPAL_MANAGER" ? principal : await addUser(server);
    if (role !== "PRINCIPAL_MANAGER") await addMember(server, structure, user, role);
    expect(await held(user.id, structure.id)).toEqual([...capabilitiesOfRole[role]].sort());
  });

  it.each(spaceAccesses.flatMap((access) => spaceAccesses.map((ceiling) => ({ access, ceiling }))))(
    "gives a subscription $access under a ceiling $ceiling what the shared table says",
    async ({ access, ceiling }) => {
      const structure = await addStructure(server, principal, { ceiling });
      const user = await addUser(server);
      await addMember(server, structure, user);
      await addSubscription(server, structure, user, access);
      expect(await held(user.id, structure.id)).toEqual(["STRUCTURE_READ", ...capabilitiesOfTicRefund(access, ceiling)]);
    },
  );

  it("counts a subscription from the first hour of its first day to the last of its last, in Paris", async () => {
    const structure = await addStructure(server, principal, { ceiling: "READ" });
    const user = await addUser(server);
    await addMember(server, structure, user);
    const id = await addSubscription(server, structure, user, "READ");
    const today = parisDateOf(server.services.clock.now());
    const first = addDays(today, 10);
    const last = addDays(today, 20);
    await server.dataSource.query(`update space_subscription set starts_on = $2, ends_on = $3 where id = $1`, [id, first, last]);
    const at = async (instant: Date) => (await held(user.id, structure.id, instant)).includes("TIC_REFUND_READ");
    expect(await at(new Date(startOfParisDay(first).getTime() - 1))).toBe(false);
    expect(await at(startOfParisDay(first))).toBe(true);
    expect(await at(new Date(startOfParisDay(addDays(last, 1)).getTime() - 1))).toBe(true);
    expect(await at(startOfParisDay(addDays(last, 1)))).toBe(false);
  });

  it("gives nothing by a subscription alone, nor by one of an earlier attachment, nor on an inactive structure", async () => {
    const structure = await addStructure(server, principal, { ceiling: "WRITE" });
    const user = await addUser(server);
    const membership = await addMember(server, structure, user);
    await addSubscription(server, structure, user, "WRITE");
    await server.dataSource.query(`update membership set ended_at = now() where id = $1`, [membership]);
    expect(await held(user.id, structure.id)).toEqual([]);
    server.advanceTime(1000);
    await addMember(server, structure, user);
    expect(await held(user.id, structure.id)).toEqual(["STRUCTURE_READ"]);
    await server.dataSource.query(`update structure set status = 'INACTIVE' where id = $1`, [structure.id]);
    expect(await held(principal.id, structure.id)).toEqual([]);
  });
});

describe("the menu", () => {
  const menu = `{ viewer { menu { approvals refundRequests instruction } } }`;
  const nothing = { approvals: false, refundRequests: false, instruction: false };

  it("is empty for nobody, and before any right", async () => {
    expect((await server.graphql(menu)).data).toEqual({ viewer: { menu: nothing } });
    expect((await server.graphql(menu, {}, await signedIn(server, await addUser(server)))).data).toEqual({ viewer: { menu: nothing } });
  });

  it("gains an entry with the right, and loses it with the right, without logging out", async () => {
    const user = await addUser(server);
    const caller = await signedIn(server, user);
    const structure = await addStructure(server, user);
    expect((await server.graphql(menu, {}, caller)).data).toEqual({ viewer: { menu: { ...nothing, approvals: true } } });
    const other = await addStructure(server, principal, { ceiling: "READ" });
    await addMember(server, other, user);
    const id = await addSubscription(server, other, user, "READ");
    expect((await server.graphql(menu, {}, caller)).data).toEqual({
      viewer: { menu: { ...nothing, approvals: true, refundRequests: true } },
    });
    await server.dataSource.query(`update space_subscription set ended_at = now() where id = $1`, [id]);
    await server.dataSource.query(`update structure set status = 'INACTIVE' where id = $1`, [structure.id]);
    expect((await server.graphql(menu, {}, caller)).data).toEqual({ viewer: { menu: nothing } });
  });

  it("shows the instruction to an instructor", async () => {
    const agent = await addUser(server);
    const [office] = await server.dataSource.query<{ id: string }[]>(`select id from office limit 1`);
    await server.dataSource.query(`insert into staff_role (user_id, role, office_id, granted_at) values ($1, 'INSTRUCTOR', $2, now())`, [
      agent.id,
      office?.id,
    ]);
    await addApp(server, agent);
    expect((await server.graphql(menu, {}, await signedIn(server, agent))).data).toEqual({
      viewer: { menu: { ...nothing, instruction: true } },
    });
  });
});

describe("an API token", () => {
  const mine = `{ structures { totalCount edges { node { id allowedActions } } } }`;
  interface Mine {
    structures: { totalCount: number; edges: { node: { id: string; allowedActions: string[] } }[] };
  }

  it("reaches the structures it is limited to, and no other; an empty list means nothing", async () => {
    const user = await addUser(server);
    const [first, second] = [await addStructure(server, user), await addStructure(server, user)];
    const reach = async (structureIds: string[] | null) => {
      const bearer = await addApiToken(server, user, { structureIds });
      return (await server.graphql<Mine>(mine, {}, bearer)).data?.structures.totalCount;
    };
    expect([await reach(null), await reach([first.id]), await reach([])]).toEqual([2, 1, 0]);
    const limited = await addApiToken(server, user, { structureIds: [first.id] });
    const answer = await server.graphql(`query ($id: ID!) { structure(id: $id) { id } }`, { id: second.id }, limited);
    expect(answer.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("that only reads is shown no action", async () => {
    const user = await addUser(server);
    await addStructure(server, user, { ceiling: "WRITE" });
    const answer = await server.graphql<Mine>(mine, {}, await addApiToken(server, user, { scope: "READ" }));
    expect(answer.data?.structures.edges[0]?.node.allowedActions).toEqual([]);
  });
});

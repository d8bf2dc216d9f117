import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { mutate } from "../../testing/mutate.ts";
import { addApiToken, addMember, addStructure, addSubscription, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let member: TestUser;
let structure: TestStructure;
let asPrincipal: Caller;
let asMember: Caller;
let subscriptionId: string;
let today: string;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [principal, member] = [await addUser(server), await addUser(server, { firstName: "Karim", lastName: "Benali" })];
  [asPrincipal, asMember] = [await signedIn(server, principal), await signedIn(server, member)];
  structure = await addStructure(server, principal, { ceiling: "WRITE" });
  await addMember(server, structure, member);
  subscriptionId = await addSubscription(server, structure, member, "READ");
  today = parisDateOf(server.services.clock.now());
});
afterAll(() => server.stop());

const fields = `spaceSubscription { id access startsOn endsOn isActive allowedActions grantedBy { displayName } }`;
const change = (input: object, caller = asPrincipal) =>
  mutate(server, "changeSpaceSubscription", fields, { id: subscriptionId, access: "READ", ...input }, caller);
const read = (id: string, caller: Caller) =>
  server.graphql(`query ($id: ID!) { spaceSubscription(id: $id) { access endsOn isActive allowedActions } }`, { id }, caller);

describe("changing a subscription", () => {
  it("gives another access and another last day from today, keeps what was, and tells the person", async () => {
    const endsOn = addDays(today, 90);
    server.advanceTime(1000);
    const changed = await change({ access: "WRITE", endsOn });
    expect(changed.payload).toMatchObject({
      spaceSubscription: {
        access: "WRITE",
        startsOn: today,
        endsOn,
        isActive: true,
        allowedActions: ["CHANGE", "END"],
        grantedBy: { displayName: "Jeanne Martin" },
      },
      problems: [],
    });
    expect((await read(changed.idOf("spaceSubscription"), asMember)).data).toEqual({
      spaceSubscription: { access: "WRITE", endsOn, isActive: true, allowedActions: ["ASK_CHANGE", "END"] },
    });
    expect((await read(subscriptionId, asMember)).data).toEqual({
      spaceSubscription: { access: "READ", endsOn: null, isActive: false, allowedActions: [] },
    });
    expect((await change({})).problems, "the former one is over").toEqual([{ code: "SUBSCRIPTION_ENDED", path: [] }]);
    await server.runWorker();
    const mail = server.mailbox.find(({ to, subject }) => to === member.loginEmail && subject.includes("a changé"));
    expect(mail?.text).toContain("Accès : consultation et modification");
    expect(mail?.text).toContain(`/espaces/abonnements/${changed.idOf("spaceSubscription")}`);
  });

  it("is a manager's work, under the ceiling, on days to come, and brings something", async () => {
    expect((await change({ endsOn: addDays(today, 9) }, asMember)).problems).toEqual([{ code: "NOT_MANAGER", path: [] }]);
    expect((await change({ endsOn: addDays(today, -1) })).problems).toEqual([{ code: "END_BEFORE_START", path: ["endsOn"] }]);
    expect((await change({ endsOn: "31/02/2030" })).problems).toEqual([{ code: "DATE_INVALID", path: ["endsOn"] }]);
    expect((await change({})).problems).toEqual([{ code: "ALREADY_SUBSCRIBED", path: [] }]);
    await server.dataSource.query(`update structure_space set ceiling = 'READ' where structure_id = $1`, [structure.id]);
    expect((await change({ access: "WRITE" })).problems).toEqual([{ code: "ACCESS_EXCEEDS_CEILING", path: ["access"] }]);
  });

  it("of one's own is another manager's work, the principal manager's excepted", async () => {
    const deputy = await addUser(server);
    await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    const own = await addSubscription(server, structure, deputy, "READ");
    const asDeputy = await signedIn(server, deputy);
    expect((await change({ id: own, access: "WRITE" }, asDeputy)).problems).toEqual([{ code: "CANNOT_DECIDE_OWN_REQUEST", path: [] }]);
    expect((await read(own, asDeputy)).data).toMatchObject({ spaceSubscription: { allowedActions: ["ASK_CHANGE", "END"] } });
    expect((await change({ access: "WRITE" }, asDeputy)).problems).toEqual([]);
  });

  it("is unknown to everybody else, and refused for who left", async () => {
    const stranger = await signedIn(server, await addUser(server));
    expect((await change({ access: "WRITE" }, stranger)).code).toBe("NOT_FOUND");
    expect((await read(subscriptionId, stranger)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await read("x", asMember)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    const narrow = await addApiToken(server, principal, { structureIds: [] });
    expect((await change({ access: "WRITE" }, narrow)).code).toBe("NOT_FOUND");
    await server.dataSource.query(`update membership set ended_at = $2 where user_id = $1`, [member.id, server.services.clock.now()]);
    expect((await change({ access: "WRITE" })).problems).toEqual([{ code: "MEMBERSHIP_ENDED", path: [] }]);
  });
});

describe("asking a prolongation", () => {
  const ask = (endsOn: string | null) =>
    mutate(
      server,
      "requestSpaceSubscription",
      "approval { id }",
      { structureId: structure.id, spaceCode: "TIC_REFUND", access: "READ", startsOn: today, endsOn, comment: "La campagne continue" },
      asMember,
    );
  it("is an ordinary request; approved, the right goes on without a hole and ends later", async () => {
    await server.dataSource.query(`update space_subscription set ends_on = $2 where id = $1`, [subscriptionId, addDays(today, 10)]);
    expect((await ask(addDays(today, 10))).problems).toEqual([{ code: "ALREADY_SUBSCRIBED", path: [] }]);
    const asked = await ask(addDays(today, 100));
    const decided = await mutate(server, "decideApproval", "", { id: asked.idOf("approval"), verdict: "APPROVED" }, asPrincipal);
    expect(decided.problems).toEqual([]);
    const mine = await server.graphql(`{ mySpaceSubscriptions { edges { node { startsOn endsOn isActive } } } }`, {}, asMember);
    expect(mine.data).toEqual({
      mySpaceSubscriptions: { edges: [{ node: { startsOn: today, endsOn: addDays(today, 100), isActive: true } }] },
    });
  });
});

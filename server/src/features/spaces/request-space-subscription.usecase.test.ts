import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addApiToken, addMember, addStructure, addSubscription, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { mutate } from "../../testing/mutate.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let member: TestUser;
let structure: TestStructure;
let membershipId: string;
let asPrincipal: Caller;
let asMember: Caller;
let today: string;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [principal, member] = [await addUser(server), await addUser(server)];
  [asPrincipal, asMember] = [await signedIn(server, principal), await signedIn(server, member)];
  structure = await addStructure(server, principal, { ceiling: "WRITE" });
  membershipId = await addMember(server, structure, member);
  today = parisDateOf(server.services.clock.now());
});
afterAll(() => server.stop());

const menuOf = async (caller: Caller) =>
  (await server.graphql<{ viewer: { menu: { refundRequests: boolean } } }>(`{ viewer { menu { refundRequests } } }`, {}, caller)).data
    ?.viewer.menu.refundRequests;

describe("asking for a subscription", () => {
  const ask = (input: object = {}, caller = asMember) =>
    mutate(
      server,
      "requestSpaceSubscription",
      `approval { id kind status spaceSubscriptions { space { code } requestedAccess requestedStartsOn requestedEndsOn grantedAccess } }`,
      { structureId: structure.id, spaceCode: "TIC_REFUND", access: "WRITE", startsOn: today, ...input },
      caller,
    );
  const decide = (id: string, input: object = {}, caller = asPrincipal) =>
    mutate(
      server,
      "decideApproval",
      `approval { status spaceSubscriptions { grantedAccess grantedStartsOn grantedEndsOn } }`,
      { id, verdict: "APPROVED", ...input },
      caller,
    );
  /** The same decision about the one space of these requests. */
  const grant = (id: string, given: object, caller = asPrincipal) =>
    decide(id, { grantedSpaces: [{ spaceCode: "TIC_REFUND", ...given }] }, caller);
  const askedId = async (input: object = {}) => (await ask(input)).idOf("approval");

  it("waits for a manager; approved, the menu gains the entry at once", async () => {
    const asked = await ask({ endsOn: "31/12/2199" });
    expect(asked.payload).toMatchObject({
      approval: {
        kind: "SPACE_SUBSCRIPTION",
        status: "PENDING",
        spaceSubscriptions: [
          { space: { code: "TIC_REFUND" }, requestedAccess: "WRITE", requestedEndsOn: "2199-12-31", grantedAccess: null },
        ],
      },
    });
    expect(await menuOf(asMember)).toBe(false);
    const decided = await decide(asked.idOf("approval"));
    expect(decided.payload).toMatchObject({
      approval: {
        status: "APPROVED",
        spaceSubscriptions: [{ grantedAccess: "WRITE", grantedStartsOn: today, grantedEndsOn: "2199-12-31" }],
      },
    });
    expect(await menuOf(asMember)).toBe(true);
    const mine = await server.graphql(
      `{ mySpaceSubscriptions { edges { node { access startsOn endsOn isActive allowedActions structure { name } user { isMasked } } } } }`,
      {},
      asMember,
    );
    expect(mine.data).toEqual({
      mySpaceSubscriptions: {
        edges: [
          {
            node: {
              access: "WRITE",
              startsOn: today,
              endsOn: "2199-12-31",
              isActive: true,
              allowedActions: ["ASK_CHANGE", "END"],
              structure: { name: structure.name },
              user: { isMasked: false },
            },
          },
        ],
      },
    });
  });

  it("may be granted for less and for a shorter time, never for more", async () => {
    const id = await askedId({ endsOn: addDays(today, 365) });
    expect((await grant(id, { endsOn: addDays(today, 366) })).problems).toEqual([
      { code: "GRANT_EXCEEDS_REQUEST", path: ["grantedSpaces", "0", "endsOn"] },
    ]);
    expect((await grant(id, { startsOn: addDays(today, -1) })).problems).toEqual([
      { code: "GRANT_EXCEEDS_REQUEST", path: ["grantedSpaces", "0", "startsOn"] },
    ]);
    expect((await grant(id, { endsOn: "demain" })).problems).toEqual([{ code: "DATE_INVALID", path: ["grantedSpaces", "0", "endsOn"] }]);
    expect((await grant(id, { access: "NONE" })).problems).toEqual([{ code: "NOTHING_GRANTED", path: [] }]);
    expect((await grant(id, { spaceCode: "OTHER" })).problems).toEqual([
      { code: "INVALID_VALUE", path: ["grantedSpaces", "0", "spaceCode"] },
    ]);
    expect((await grant(id, { access: "READ", endsOn: addDays(today, 10) })).problems).toEqual([]);
    const rows = await server.dataSource.query(`select access, ends_on from space_subscription where user_id = $1 and ended_at is null`, [
      member.id,
    ]);
    expect(rows).toEqual([{ access: "READ", ends_on: addDays(today, 10) }]);
  });

  it("for later counts from its first day", async () => {
    await decide(await askedId({ startsOn: addDays(today, 3) }));
    expect(await menuOf(asMember)).toBe(false);
    server.advanceTime(4 * 86_400_000);
    expect(await menuOf(await signedIn(server, member))).toBe(true);
  });

  it("to widen a right replaces it at once, and the first day may not leave a hole", async () => {
    await addSubscription(server, structure, member, "READ");
    expect((await ask({ startsOn: addDays(today, 5) })).problems).toEqual([{ code: "DATE_IN_FUTURE", path: ["startsOn"] }]);
    expect((await ask({ access: "READ" })).problems).toEqual([{ code: "ALREADY_SUBSCRIBED", path: [] }]);
    await decide(await askedId());
    const rows = await server.dataSource.query(
      `select access, ended_at is null as current from space_subscription where user_id = $1 order by access`,
      [member.id],
    );
    expect(rows).toEqual([
      { access: "READ", current: false },
      { access: "WRITE", current: true },
    ]);
  });

  it("stays under the ceiling, on an open space, on days that make sense", async () => {
    expect((await ask({ startsOn: addDays(today, -1) })).problems).toEqual([{ code: "DATE_IN_PAST", path: ["startsOn"] }]);
    expect((await ask({ endsOn: addDays(today, -1) })).problems).toEqual([{ code: "END_BEFORE_START", path: ["endsOn"] }]);
    expect((await ask({ access: "BOTH" })).problems).toEqual([{ code: "ACCESS_REQUIRED", path: ["access"] }]);
    await server.dataSource.query(`update structure_space set ceiling = 'READ' where structure_id = $1`, [structure.id]);
    expect((await ask()).problems).toEqual([{ code: "ACCESS_EXCEEDS_CEILING", path: ["access"] }]);
    await server.dataSource.query(`update structure_space set closed_at = now() where structure_id = $1`, [structure.id]);
    expect((await ask()).problems).toEqual([{ code: "SPACE_NOT_OPEN", path: [] }]);
  });

  it("is made once at a time, by members only, and never decided by who asked", async () => {
    const deputy = await addUser(server);
    await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    const asDeputy = await signedIn(server, deputy);
    const own = await ask({}, asDeputy);
    const id = own.idOf("approval");
    expect((await ask({}, asDeputy)).problems).toEqual([{ code: "REQUEST_ALREADY_PENDING", path: [] }]);
    expect((await decide(id, {}, asDeputy)).problems).toEqual([{ code: "CANNOT_DECIDE_OWN_REQUEST", path: [] }]);
    expect((await server.graphql(`{ pendingApprovalCount }`, {}, asDeputy)).data).toEqual({ pendingApprovalCount: 0 });
    expect((await ask({}, await signedIn(server, await addUser(server)))).code).toBe("NOT_FOUND");
    expect((await ask({}, await addApiToken(server, member, { structureIds: [] }))).code).toBe("NOT_FOUND");
  });

  it("of somebody who leaves is withdrawn, and his rights do not come back with him", async () => {
    await addSubscription(server, structure, member, "READ");
    const id = await askedId();
    await mutate(server, "endMembership", "membership { id }", { id: membershipId }, asMember);
    expect(await menuOf(asMember)).toBe(false);
    server.advanceTime(1000);
    await addMember(server, structure, member);
    expect(await menuOf(asMember)).toBe(false);
    await server.runWorker();
    expect((await decide(id)).problems).toEqual([{ code: "ALREADY_DECIDED", path: [] }]);
    expect((await ask()).problems).toEqual([]);
  });
});

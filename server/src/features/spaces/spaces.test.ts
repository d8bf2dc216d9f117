import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { addApiToken, addMember, addStructure, addSubscription, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
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

interface Problem {
  code: string;
  path: string[];
}
async function run(name: string, type: string, fields: string, input: object, caller: Caller) {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { code path } } }`;
  const answer = await server.graphql<Record<string, { problems: Problem[] } & Record<string, unknown>>>(document, { input }, caller);
  return { code: answer.errors?.[0]?.extensions.code, payload: answer.data?.[name], problems: answer.data?.[name]?.problems };
}
const menuOf = async (caller: Caller) =>
  (await server.graphql<{ viewer: { menu: { refundRequests: boolean } } }>(`{ viewer { menu { refundRequests } } }`, {}, caller)).data
    ?.viewer.menu.refundRequests;

describe("opening a space", () => {
  const open = (input: object, caller = asPrincipal) =>
    run(
      "openSpace",
      "OpenSpaceInput",
      `structure { pacage beneficiaryCategory { code } spaces { ceiling space { code name } } allowedActions } structureSpace { ceiling } viewer { menu { refundRequests } }`,
      { structureId: structure.id, spaceCode: "TIC_REFUND", ceiling: "WRITE", beneficiaryCategoryCode: "FARMING_COMPANY", ...input },
      caller,
    );
  beforeEach(async () => {
    structure = await addStructure(server, principal);
    await addMember(server, structure, member, "DEPUTY_MANAGER");
  });

  it("sets ceiling, category and PACAGE, and lets the principal manager file at once, without logging out", async () => {
    expect((await open({ pacage: "35012345" })).payload).toEqual({
      structure: {
        pacage: "035012345",
        beneficiaryCategory: { code: "FARMING_COMPANY" },
        spaces: [{ ceiling: "WRITE", space: { code: "TIC_REFUND", name: "Demande de remboursement TIC" } }],
        allowedActions: [
          "UPDATE",
          "ADD_BANK_ACCOUNT",
          "CREATE_REFUND_REQUEST",
          "GRANT_SUBSCRIPTION",
          "REQUEST_SUBSCRIPTION",
          "DECIDE_APPROVALS",
        ],
      },
      structureSpace: { ceiling: "WRITE" },
      viewer: { menu: { refundRequests: true } },
      problems: [],
    });
    expect(await menuOf(asPrincipal)).toBe(true);
    expect(await menuOf(asMember)).toBe(false);
  });

  it("for reading only opens reading only", async () => {
    const { payload } = await open({ ceiling: "READ" });
    expect(payload).toMatchObject({ viewer: { menu: { refundRequests: true } } });
    expect(JSON.stringify(payload)).not.toContain("CREATE_REFUND_REQUEST");
  });

  it("is for the principal manager alone, once, even by two clicks at the same instant", async () => {
    expect((await open({}, asMember)).problems).toEqual([{ code: "NOT_PRINCIPAL_MANAGER", path: [] }]);
    expect((await open({}, await signedIn(server, await addUser(server)))).code).toBe("NOT_FOUND");
    const answers = await Promise.all([open({}), open({})]);
    expect(answers.map((answer) => answer.problems?.[0]?.code ?? "opened").sort()).toEqual(["SPACE_ALREADY_OPEN", "opened"]);
  });

  it("is refused to a management center, with the explanation", async () => {
    structure = await addStructure(server, principal, { isManagementCenter: true });
    expect((await open({})).problems).toEqual([{ code: "SPACE_REFUSED_TO_MANAGEMENT_CENTER", path: [] }]);
  });

  it("names the field at fault", async () => {
    expect((await open({ ceiling: "ADMIN" })).problems).toEqual([{ code: "ACCESS_REQUIRED", path: ["ceiling"] }]);
    expect((await open({ beneficiaryCategoryCode: "WIZARD" })).problems).toEqual([
      { code: "CATEGORY_UNKNOWN", path: ["beneficiaryCategoryCode"] },
    ]);
    expect((await open({ beneficiaryCategoryCode: "", pacage: "1" })).problems?.map((problem) => problem.path[0])).toEqual([
      "beneficiaryCategoryCode",
      "pacage",
    ]);
    expect((await open({ spaceCode: "NOWHERE" })).problems).toEqual([{ code: "INVALID_VALUE", path: ["spaceCode"] }]);
  });
});

describe("asking for a subscription", () => {
  const ask = (input: object = {}, caller = asMember) =>
    run(
      "requestSpaceSubscription",
      "RequestSpaceSubscriptionInput",
      `approval { id kind status spaceSubscription { space { code } requestedAccess requestedStartsOn requestedEndsOn grantedAccess } }`,
      { structureId: structure.id, spaceCode: "TIC_REFUND", access: "WRITE", startsOn: today, ...input },
      caller,
    );
  const decide = (id: string, input: object = {}, caller = asPrincipal) =>
    run(
      "decideApproval",
      "DecideApprovalInput",
      `approval { status spaceSubscription { grantedAccess grantedStartsOn grantedEndsOn } }`,
      { id, verdict: "APPROVED", ...input },
      caller,
    );
  const askedId = async (input: object = {}) => ((await ask(input)).payload?.["approval"] as { id: string }).id;

  it("waits for a manager; approved, the menu gains the entry at once", async () => {
    const asked = await ask({ endsOn: "31/12/2199" });
    expect(asked.payload).toMatchObject({
      approval: {
        kind: "SPACE_SUBSCRIPTION",
        status: "PENDING",
        spaceSubscription: { space: { code: "TIC_REFUND" }, requestedAccess: "WRITE", requestedEndsOn: "2199-12-31", grantedAccess: null },
      },
    });
    expect(await menuOf(asMember)).toBe(false);
    const decided = await decide((asked.payload?.["approval"] as { id: string }).id);
    expect(decided.payload).toMatchObject({
      approval: { status: "APPROVED", spaceSubscription: { grantedAccess: "WRITE", grantedStartsOn: today, grantedEndsOn: "2199-12-31" } },
    });
    expect(await menuOf(asMember)).toBe(true);
    const mine = await server.graphql(
      `{ mySpaceSubscriptions { access startsOn endsOn isActive allowedActions structure { name } user { isMasked } } }`,
      {},
      asMember,
    );
    expect(mine.data).toEqual({
      mySpaceSubscriptions: [
        {
          access: "WRITE",
          startsOn: today,
          endsOn: "2199-12-31",
          isActive: true,
          allowedActions: ["END"],
          structure: { name: structure.name },
          user: { isMasked: false },
        },
      ],
    });
  });

  it("may be granted for less and for a shorter time, never for more", async () => {
    const id = await askedId({ endsOn: addDays(today, 365) });
    expect((await decide(id, { grantedEndsOn: addDays(today, 366) })).problems).toEqual([
      { code: "GRANT_EXCEEDS_REQUEST", path: ["grantedEndsOn"] },
    ]);
    expect((await decide(id, { grantedStartsOn: addDays(today, -1) })).problems).toEqual([
      { code: "GRANT_EXCEEDS_REQUEST", path: ["grantedStartsOn"] },
    ]);
    expect((await decide(id, { grantedEndsOn: "demain" })).problems).toEqual([{ code: "DATE_INVALID", path: ["grantedEndsOn"] }]);
    expect((await decide(id, { grantedAccess: "READ", grantedEndsOn: addDays(today, 10) })).problems).toEqual([]);
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
    const id = (own.payload?.["approval"] as { id: string }).id;
    expect((await ask({}, asDeputy)).problems).toEqual([{ code: "REQUEST_ALREADY_PENDING", path: [] }]);
    expect((await decide(id, {}, asDeputy)).problems).toEqual([{ code: "CANNOT_DECIDE_OWN_REQUEST", path: [] }]);
    expect((await server.graphql(`{ pendingApprovalCount }`, {}, asDeputy)).data).toEqual({ pendingApprovalCount: 0 });
    expect((await ask({}, await signedIn(server, await addUser(server)))).code).toBe("NOT_FOUND");
    expect((await ask({}, await addApiToken(server, member, { structureIds: [] }))).code).toBe("NOT_FOUND");
  });

  it("of somebody who leaves is withdrawn, and his rights do not come back with him", async () => {
    await addSubscription(server, structure, member, "READ");
    const id = await askedId();
    await run("endMembership", "EndMembershipInput", "membership { id }", { id: membershipId }, asMember);
    expect(await menuOf(asMember)).toBe(false);
    server.advanceTime(1000);
    await addMember(server, structure, member);
    expect(await menuOf(asMember)).toBe(false);
    await server.runWorker();
    expect((await decide(id)).problems).toEqual([{ code: "ALREADY_DECIDED", path: [] }]);
    expect((await ask()).problems).toEqual([]);
  });
});

describe("giving and ending a subscription directly", () => {
  const grant = (input: object = {}, caller = asPrincipal) =>
    run(
      "grantSpaceSubscription",
      "GrantSpaceSubscriptionInput",
      `spaceSubscription { id access isActive user { displayName } }`,
      { membershipId, spaceCode: "TIC_REFUND", access: "READ", startsOn: today, ...input },
      caller,
    );
  const end = (id: string, caller: Caller) =>
    run("endSpaceSubscription", "EndSpaceSubscriptionInput", `spaceSubscription { isActive allowedActions }`, { id }, caller);

  it("takes effect at once, and the person is told", async () => {
    await server.runWorker();
    server.mailbox.length = 0;
    const granted = await grant();
    expect(granted.payload).toMatchObject({
      spaceSubscription: { access: "READ", isActive: true, user: { displayName: "Jeanne Martin" } },
    });
    expect(await menuOf(asMember)).toBe(true);
    const id = (granted.payload?.["spaceSubscription"] as { id: string }).id;
    expect((await end(id, asPrincipal)).payload).toEqual({ spaceSubscription: { isActive: false, allowedActions: [] }, problems: [] });
    expect(await menuOf(asMember)).toBe(false);
    expect((await end(id, asPrincipal)).problems).toEqual([{ code: "SUBSCRIPTION_ENDED", path: [] }]);
    await server.runWorker();
    expect(server.mailbox.map((mail) => mail.subject)).toEqual([
      "Vous avez accès à l'espace « Demande de remboursement TIC »",
      "Votre abonnement à l'espace « Demande de remboursement TIC » a pris fin",
    ]);
  });

  it("is for managers; the principal manager may also serve himself, a deputy may not", async () => {
    const deputy = await addUser(server);
    const deputyMembership = await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    const asDeputy = await signedIn(server, deputy);
    expect((await grant({ membershipId: deputyMembership }, asDeputy)).problems).toEqual([{ code: "CANNOT_DECIDE_OWN_REQUEST", path: [] }]);
    expect((await grant({}, asDeputy)).problems).toEqual([]);
    expect((await grant({}, asMember)).problems).toEqual([{ code: "NOT_MANAGER", path: [] }]);
    expect((await grant({ membershipId: deputyMembership }, asMember)).code).toBe("NOT_FOUND");
    expect((await grant({}, await signedIn(server, await addUser(server)))).code).toBe("NOT_FOUND");
  });

  it("ends by its owner or a manager, and is unknown to everybody else", async () => {
    const id = await addSubscription(server, structure, member, "READ");
    expect((await end(id, await signedIn(server, await addUser(server)))).code).toBe("NOT_FOUND");
    expect((await end(id, await addApiToken(server, member, { structureIds: [] }))).code).toBe("NOT_FOUND");
    expect((await end(id, asMember)).problems).toEqual([]);
  });

  it("is refused for an attachment that has ended", async () => {
    await server.dataSource.query(`update membership set ended_at = now() where id = $1`, [membershipId]);
    expect((await grant()).problems).toEqual([{ code: "MEMBERSHIP_ENDED", path: ["membershipId"] }]);
  });
});

describe("the lists", () => {
  it("show subscriptions to their owner and to the managers, and the open spaces to members only", async () => {
    await addSubscription(server, structure, member, "READ");
    const members = `query ($id: ID!) { structure(id: $id) { spaces { ceiling } memberships { edges { node { role subscriptions { access } } } } } }`;
    const seen = await server.graphql(members, { id: structure.id }, asPrincipal);
    expect(seen.data).toEqual({
      structure: {
        spaces: [{ ceiling: "WRITE" }],
        memberships: {
          edges: [
            { node: { role: "PRINCIPAL_MANAGER", subscriptions: [{ access: "WRITE" }] } },
            { node: { role: "MEMBER", subscriptions: [{ access: "READ" }] } },
          ],
        },
      },
    });
  });

  it("send as many SQL statements for 50 subscriptions as for 2", async () => {
    const counts: number[] = [];
    const mine = `{ mySpaceSubscriptions { access isActive allowedActions space { name } user { displayName } structure { name spaces { ceiling } } } }`;
    for (const size of [2, 50]) {
      const user = await addUser(server);
      const caller = await signedIn(server, user);
      for (let index = 0; index < size; index++) {
        const one = await addStructure(server, principal, { ceiling: "WRITE" });
        await addMember(server, one, user);
        await addSubscription(server, one, user, "READ");
      }
      await server.graphql(mine, {}, caller);
      counts.push(
        await countStatements(async () =>
          expect((await server.graphql<{ mySpaceSubscriptions: unknown[] }>(mine, {}, caller)).data?.mySpaceSubscriptions).toHaveLength(
            size,
          ),
        ),
      );
    }
    console.log(`mySpaceSubscriptions: ${counts[0]} statements for 2 rows, ${counts[1]} for 50`);
    expect(counts[1]).toBe(counts[0]);
  });
});

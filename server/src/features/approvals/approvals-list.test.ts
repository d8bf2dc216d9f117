import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { addApiToken, addMember, addMembershipRequest, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let first: TestStructure;
let second: TestStructure;
let asPrincipal: Caller;
let alice: TestUser;

beforeAll(async () => {
  server = await testServer();
  principal = await addUser(server);
  alice = await addUser(server, { firstName: "Alice", lastName: "Dubois", loginEmail: "alice.secrete@gmail.com" });
  [first, second] = [
    await addStructure(server, principal, { name: "Ferme du Haut" }),
    await addStructure(server, principal, { name: "Ferme du Bas" }),
  ];
  asPrincipal = await signedIn(server, principal);
  for (const [structure, user] of [
    [first, alice],
    [second, await addUser(server, { firstName: "Bruno" })],
    [first, await addUser(server, { firstName: "Chloé" })],
  ] as const) {
    await addMembershipRequest(server, structure, user);
    server.advanceTime(1000);
  }
  // Not for the principal manager's eyes: another structure's, and his own.
  const other = await addUser(server);
  const elsewhere = await addStructure(server, other);
  await addMembershipRequest(server, elsewhere, alice);
  await addMembershipRequest(server, elsewhere, principal);
});
afterAll(() => server.stop());

interface Page {
  approvals: {
    edges: { node: { id: string; requester: { displayName: string } } }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
    totalCount: number;
  };
}
const inbox = `query ($first: Int, $after: String, $filter: ApprovalFilter, $orderBy: ApprovalOrder) {
  approvals(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    edges { node { id requester { displayName } } } pageInfo { endCursor hasNextPage } totalCount } }`;
async function who(variables: object, caller = asPrincipal): Promise<string[]> {
  const answer = await server.graphql<Page>(inbox, variables, caller);
  return (answer.data?.approvals.edges ?? []).map(({ node }) => node.requester.displayName.split(" ")[0] ?? "");
}

describe("the inbox", () => {
  it("holds what I decide, newest first, and nobody else's requests", async () => {
    expect(await who({})).toEqual(["Chloé", "Bruno", "Alice"]);
    expect(await who({ orderBy: "CREATED_ASC" })).toEqual(["Alice", "Bruno", "Chloé"]);
    expect((await server.graphql(`{ pendingApprovalCount }`, {}, asPrincipal)).data).toEqual({ pendingApprovalCount: 3 });
  });

  it("is read page by page and counted when asked", async () => {
    const page = await server.graphql<Page>(inbox, { first: 2 }, asPrincipal);
    expect(page.data?.approvals).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(await who({ first: 2, after: page.data?.approvals.pageInfo.endCursor })).toEqual(["Alice"]);
  });

  it("is filtered and searched by structure, status, kind and name", async () => {
    expect(await who({ filter: { structureId: second.id } })).toEqual(["Bruno"]);
    expect(await who({ filter: { statuses: ["REJECTED"] } })).toEqual([]);
    expect(await who({ filter: { kind: "SPACE_SUBSCRIPTION" } })).toEqual([]);
    expect(await who({ filter: { search: "ferme du bas" } })).toEqual(["Bruno"]);
    expect(await who({ filter: { search: "alice d" } })).toEqual(["Alice"]);
    expect(await who({ filter: { search: first.siret } })).toEqual(["Chloé", "Alice"]);
  });

  it("tells by its search nothing of an address that is masked", async () => {
    expect(await who({ filter: { search: "alice.secrete@gmail.com" } })).toEqual([]);
    expect(await who({ filter: { search: "secrete" } })).toEqual([]);
  });

  it.each([
    {},
    { filter: {} },
    { filter: { search: "%" } },
    { filter: { search: "", statuses: null, requesterId: null, createdFrom: "", structureId: null } },
  ])("is not widened by %j", async (variables) => {
    expect((await who(variables)).length).toBeLessThanOrEqual(3);
    expect(await who(variables, await signedIn(server, alice))).toEqual([]);
  });

  it("refuses a page too large, a cursor that is not ours and an id that is none", async () => {
    for (const variables of [{ first: 101 }, { first: 0 }, { after: "abc" }, { filter: { structureId: "x" } }]) {
      expect((await server.graphql(inbox, variables, asPrincipal)).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
  });

  it("follows the limits of an API token", async () => {
    expect(await who({}, await addApiToken(server, principal, { structureIds: [second.id], scope: "READ" }))).toEqual(["Bruno"]);
    expect(await who({}, await addApiToken(server, principal, { structureIds: [] }))).toEqual([]);
  });

  it("counts only when the count is asked", async () => {
    const without = `{ approvals { edges { node { id } } } }`;
    const withCount = `{ approvals { totalCount edges { node { id } } } }`;
    await server.graphql(without, {}, asPrincipal);
    await server.graphql(withCount, {}, asPrincipal);
    const [plain, counted] = [
      await countStatements(() => server.graphql(without, {}, asPrincipal)),
      await countStatements(() => server.graphql(withCount, {}, asPrincipal)),
    ];
    expect(counted - plain).toBe(1);
  });
});

describe("my requests", () => {
  const mine = `query ($filter: ApprovalFilter) { myApprovals(filter: $filter) { totalCount edges { node { structure { name } allowedActions } } } }`;

  it("hold what I asked, with what I may do", async () => {
    const answer = await server.graphql(mine, { filter: { search: "haut" } }, await signedIn(server, alice));
    expect(answer.data).toEqual({
      myApprovals: { totalCount: 1, edges: [{ node: { structure: { name: "Ferme du Haut" }, allowedActions: ["CANCEL"] } }] },
    });
  });
});

describe("the number of SQL statements", () => {
  const fields = `totalCount edges { node { id kind status comment requester { displayName email } decider { displayName } structure { name siret }
    internalNote allowedActions membership { requestedRole } spaceSubscriptions { requestedAccess space { name } } } }`;

  it("of the inbox and of my requests is the same for 50 rows as for 2", async () => {
    const [manager, asker] = [await addUser(server), await addUser(server)];
    for (let index = 0; index < 50; index++) {
      const structure = await addStructure(server, manager);
      await addMembershipRequest(server, structure, asker);
      await addMember(server, structure, await addUser(server));
    }
    for (const [name, caller] of [
      ["approvals", await signedIn(server, manager)],
      ["myApprovals", await signedIn(server, asker)],
    ] as const) {
      const count = (size: number) =>
        countStatements(async () =>
          expect((await server.graphql(`{ ${name}(first: ${size}) { ${fields} } }`, {}, caller)).errors).toBeUndefined(),
        );
      await count(2);
      const [two, fifty] = [await count(2), await count(50)];
      console.log(`${name}: ${two} statements for 2 rows, ${fifty} for 50`);
      expect(fifty).toBe(two);
    }
  });
});

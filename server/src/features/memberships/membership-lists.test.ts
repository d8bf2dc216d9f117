import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { addMember, addStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let user: TestUser;
let caller: Caller;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  user = await addUser(server);
  caller = await signedIn(server, user);
});
afterAll(() => server.stop());

describe("the lists of attachments", () => {
  it("show me mine by name of the structure, page by page", async () => {
    const principal = await addUser(server);
    for (const name of ["Zinnia", "abricot", "Melon"]) await addMember(server, await addStructure(server, principal, { name }), user);
    const list = `query ($after: String) { memberships(first: 2, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { role proof structure { name } allowedActions } } } }`;
    const first = await server.graphql<{ memberships: { pageInfo: { endCursor: string } } }>(list, {}, caller);
    const row = (name: string) => ({ node: { role: "MEMBER", proof: "APPROVED", structure: { name }, allowedActions: ["END"] } });
    expect(first.data?.memberships).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      edges: [row("abricot"), row("Melon")],
    });
    expect((await server.graphql(list, { after: first.data?.memberships.pageInfo.endCursor }, caller)).data).toMatchObject({
      memberships: { edges: [row("Zinnia")] },
    });
  });

  it("show the members of a structure to its managers; a member sees himself only", async () => {
    const principal = await addUser(server, { firstName: "Paul", lastName: "Gérant" });
    const structure = await addStructure(server, principal);
    await addMember(server, structure, user);
    await addMember(server, structure, await addUser(server, { firstName: "Zoé" }));
    const members = `query ($id: ID!) { structure(id: $id) { memberships { totalCount edges { node { user { displayName email isMasked } } } } } }`;
    interface Members {
      structure: { memberships: { totalCount: number; edges: { node: { user: { displayName: string } } }[] } };
    }
    const seen = async (by: Caller) => (await server.graphql<Members>(members, { id: structure.id }, by)).data?.structure.memberships;
    expect((await seen(await signedIn(server, principal)))?.totalCount).toBe(3);
    expect(await seen(caller)).toEqual({
      totalCount: 1,
      edges: [{ node: { user: { displayName: "Jeanne Martin", email: user.loginEmail, isMasked: false } } }],
    });
  });

  it("send as many SQL statements for 50 attachments as for 2", async () => {
    const principal = await addUser(server);
    const crowd = await addStructure(server, principal, { ceiling: "READ" });
    for (let index = 0; index < 50; index++) {
      await addMember(server, await addStructure(server, principal, { ceiling: "READ" }), user);
      await addMember(server, crowd, await addUser(server));
    }
    const node = `role allowedActions user { displayName } structure { name allowedActions } subscriptions { access space { name } }`;
    const lists: [string, (size: number) => string, Caller][] = [
      ["memberships", (size) => `{ memberships(first: ${size}) { totalCount edges { node { ${node} } } } }`, caller],
      [
        "Structure.memberships",
        (size) => `{ structure(id: "${crowd.id}") { memberships(first: ${size}) { totalCount edges { node { ${node} } } } } }`,
        await signedIn(server, principal),
      ],
    ];
    for (const [name, document, by] of lists) {
      const count = (size: number) =>
        countStatements(async () => expect((await server.graphql(document(size), {}, by)).errors).toBeUndefined());
      await count(2);
      const [two, fifty] = [await count(2), await count(50)];
      console.log(`${name}: ${two} statements for 2 rows, ${fifty} for 50`);
      expect(fifty).toBe(two);
    }
  });
});

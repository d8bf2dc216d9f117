import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { addMember, addStructure, addSubscription, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let member: TestUser;
let structure: TestStructure;
let asPrincipal: Caller;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [principal, member] = [await addUser(server), await addUser(server)];
  asPrincipal = await signedIn(server, principal);
  structure = await addStructure(server, principal, { ceiling: "WRITE" });
  await addMember(server, structure, member);
});
afterAll(() => server.stop());

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
    const mine = `{ mySpaceSubscriptions(first: 100) { edges { node { access isActive allowedActions space { name } user { displayName } structure { name spaces { ceiling mySubscription { access } } } } } } }`;
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
          expect(
            (await server.graphql<{ mySpaceSubscriptions: { edges: unknown[] } }>(mine, {}, caller)).data?.mySpaceSubscriptions.edges,
          ).toHaveLength(size),
        ),
      );
    }
    console.log(`mySpaceSubscriptions: ${counts[0]} statements for 2 rows, ${counts[1]} for 50`);
    expect(counts[1]).toBe(counts[0]);
  });
});

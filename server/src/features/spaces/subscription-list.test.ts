import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { addApiToken, addMember, addStructure, addSubscription, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let asPrincipal: Caller;
let farm: TestStructure;
let other: TestStructure;

beforeAll(async () => {
  server = await testServer();
  principal = await addUser(server, { firstName: "Paule", lastName: "Prime" });
  asPrincipal = await signedIn(server, principal);
  farm = await addStructure(server, principal, { ceiling: "WRITE", name: "GAEC du Clos" });
  other = await addStructure(server, principal, { ceiling: "WRITE", name: "EARL des Deux Rives" });
  const today = parisDateOf(server.services.clock.now());
  for (const [firstName, lastName, structure, days] of [
    ["Luc", "Perrin", farm, 20],
    ["Anna", "Zamora", farm, 200],
    ["Karim", "Benali", other, 10],
  ] as const) {
    const user = await addUser(server, { firstName, lastName });
    await addMember(server, structure, user);
    const id = await addSubscription(server, structure, user, "READ");
    await server.dataSource.query(`update space_subscription set ends_on = $2 where id = $1`, [id, addDays(today, days)]);
  }
});
afterAll(() => server.stop());

interface Answer {
  spaceSubscriptions: {
    totalCount: number;
    edges: { node: { user: { displayName: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const query = `query ($first: Int, $after: String, $filter: SpaceSubscriptionFilter, $orderBy: SpaceSubscriptionOrder! = PERSON_ASC) {
  spaceSubscriptions(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { totalCount
    edges { node { access startsOn endsOn isActive allowedActions user { displayName email } structure { name } space { name } grantedBy { displayName } } }
    pageInfo { hasNextPage endCursor } } }`;
async function list(variables: object = {}, caller: Caller = asPrincipal): Promise<string[]> {
  const answer = await server.graphql<Answer>(query, variables, caller);
  return answer.data?.spaceSubscriptions.edges.map(({ node }) => node.user.displayName) ?? [`${answer.errors?.[0]?.extensions.code}`];
}

it("lists who may use the spaces of the structures one manages, by name, and nobody else's", async () => {
  expect(await list()).toEqual(["Karim Benali", "Luc Perrin", "Paule Prime", "Paule Prime", "Anna Zamora"]);
  const member = await addUser(server);
  await addMember(server, farm, member);
  expect(await list({}, await signedIn(server, member)), "a member manages nobody").toEqual([]);
  expect(await list({ filter: { structureId: farm.id } }, await signedIn(server, await addUser(server)))).toEqual([]);
  expect(await list({}, await addApiToken(server, principal, { structureIds: [other.id] }))).toEqual(["Karim Benali", "Paule Prime"]);
});

it("searches by person, structure and SIRET, filters and sorts on the server", async () => {
  expect(await list({ filter: { search: "zamo" } })).toEqual(["Anna Zamora"]);
  expect(await list({ filter: { search: "deux rives" } })).toEqual(["Karim Benali", "Paule Prime"]);
  expect(await list({ filter: { search: farm.siret } })).toEqual(["Luc Perrin", "Paule Prime", "Anna Zamora"]);
  expect(await list({ filter: { structureId: farm.id, search: "benali" } })).toEqual([]);
  expect(await list({ filter: { endsSoon: true }, orderBy: "ENDS_ASC" })).toEqual(["Karim Benali", "Luc Perrin"]);
  expect((await list({ orderBy: "ENDS_ASC" })).slice(0, 3)).toEqual(["Karim Benali", "Luc Perrin", "Anna Zamora"]);
  expect((await list({ orderBy: "STRUCTURE_ASC" })).slice(2)).toHaveLength(3);
  expect(await list({ filter: { spaceCode: "NOWHERE" } })).toEqual([]);
  expect(await list({ filter: { structureId: "x" } })).toEqual(["BAD_USER_INPUT"]);
});

it("reads on by cursor in every order and finds everybody once", async () => {
  for (const orderBy of ["PERSON_ASC", "STRUCTURE_ASC", "STARTS_DESC", "ENDS_ASC"]) {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Answer["spaceSubscriptions"] | undefined = (
        await server.graphql<Answer>(query, { first: 2, after, orderBy }, asPrincipal)
      ).data?.spaceSubscriptions;
      found.push(...(page?.edges.map(({ node }) => node.user.displayName) ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      expect(page?.totalCount).toBe(5);
    } while (after !== null);
    expect(found.toSorted()).toEqual((await list()).toSorted());
  }
});

it("sends as many SQL statements for 50 subscriptions as for 2", async () => {
  const counts: number[] = [];
  for (const size of [2, 50]) {
    const manager = await addUser(server);
    const structure = await addStructure(server, manager, { ceiling: "WRITE" });
    for (let index = 1; index < size; index++) {
      const user = await addUser(server);
      await addMember(server, structure, user);
      await addSubscription(server, structure, user, "READ");
    }
    const caller = await signedIn(server, manager);
    await list({ first: 100 }, caller);
    counts.push(await countStatements(async () => expect(await list({ first: 100 }, caller)).toHaveLength(size)));
  }
  console.log(`spaceSubscriptions: ${counts[0]} statements for 2 rows, ${counts[1]} for 50`);
  expect(counts[1]).toBe(counts[0]);
});

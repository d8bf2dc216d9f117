import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addMembershipRequest, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller, GraphqlAnswer } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
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

describe("the inbox, narrowed and sorted", () => {
  let manager: TestUser;
  let as: Caller;
  let nord: TestStructure;
  let asker: TestUser;

  beforeAll(async () => {
    manager = await addUser(server);
    as = await signedIn(server, manager);
    const sud = await addStructure(server, manager, { name: "Domaine du Sud" });
    nord = await addStructure(server, manager, { name: "Ferme du Nord" });
    asker = await addUser(server, { firstName: "Zoé", lastName: "Abel" });
    const second = await addUser(server, { firstName: "Yves", lastName: "Meunier" });
    for (const [structure, user, day] of [
      [nord, asker, "2026-01-31T22:30:00Z"],
      [sud, second, "2026-01-31T23:30:00Z"],
      [sud, asker, "2026-03-01T08:00:00Z"],
    ] as const) {
      const id = await addMembershipRequest(server, structure, user);
      await server.dataSource.query(`update approval set created_at = $2, expires_at = $3 where id = $1`, [
        id,
        day,
        new Date(Date.parse("2027-01-01T00:00:00Z") - Date.parse(day) / 100),
      ]);
    }
  });

  const rows = async (variables: object, caller = as) => {
    const query = inbox.replace("requester { displayName }", "requester { displayName } structure { name }");
    const answer = await server.graphql<{
      approvals: { edges: { node: { requester: { displayName: string }; structure: { name: string } } }[] };
    }>(query, variables, caller);
    return (answer.data?.approvals.edges ?? []).map(
      ({ node }) => `${node.requester.displayName.split(" ")[0]} ${node.structure.name.split(" ").at(-1)}`,
    );
  };

  it.each([
    ["CREATED_ASC", ["Zoé Nord", "Yves Sud", "Zoé Sud"]],
    ["CREATED_DESC", ["Zoé Sud", "Yves Sud", "Zoé Nord"]],
    ["EXPIRES_ASC", ["Zoé Sud", "Yves Sud", "Zoé Nord"]],
    ["EXPIRES_DESC", ["Zoé Nord", "Yves Sud", "Zoé Sud"]],
    ["STRUCTURE_ASC", ["Yves Sud", "Zoé Sud", "Zoé Nord"]],
    ["STRUCTURE_DESC", ["Zoé Nord", "Zoé Sud", "Yves Sud"]],
    ["REQUESTER_ASC", ["Zoé Nord", "Zoé Sud", "Yves Sud"]],
    ["REQUESTER_DESC", ["Yves Sud", "Zoé Sud", "Zoé Nord"]],
  ])("is sorted %s, and read on by cursor in the same order", async (orderBy, expected) => {
    expect(await rows({ orderBy })).toEqual(expected);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const answer: GraphqlAnswer<Page> = await server.graphql<Page>(inbox, { orderBy, first: 1, after }, as);
      seen.push(...(answer.data?.approvals.edges ?? []).map(({ node }) => node.id));
      after = answer.data?.approvals.pageInfo.endCursor ?? null;
      more = answer.data?.approvals.pageInfo.hasNextPage ?? false;
    }
    const whole = await server.graphql<Page>(inbox, { orderBy }, as);
    expect(seen).toEqual(whole.data?.approvals.edges.map(({ node }) => node.id));
  });

  it("knows days of Paris, both included", async () => {
    expect(await rows({ filter: { createdTo: "2026-01-31" } })).toEqual(["Zoé Nord"]);
    expect(await rows({ filter: { createdFrom: "2026-02-01", createdTo: "2026-02-01" } })).toEqual(["Yves Sud"]);
    for (const filter of [{ createdFrom: "2026-02-30" }, { createdTo: "hier" }, { requesterId: "x" }])
      expect((await server.graphql(inbox, { filter }, as)).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("takes several states, and an empty list of them for none", async () => {
    expect(await rows({ filter: { statuses: ["PENDING", "REJECTED"] } })).toHaveLength(3);
    expect(await rows({ filter: { statuses: ["APPROVED", "REJECTED"] } })).toEqual([]);
    expect(await rows({ filter: { statuses: [] } })).toEqual([]);
  });

  it("finds the requests that target a service by its code", async () => {
    await server.dataSource.query(`update membership_request set requested_service_code = 'COMPTA' where structure_id = $1`, [nord.id]);
    expect(await rows({ filter: { serviceCode: "compta" } })).toEqual(["Zoé Nord"]);
    expect(await rows({ filter: { serviceCode: "AUTRE" } })).toEqual([]);
  });

  it("tells what a person asked before, to the structures of whoever looks and to no other", async () => {
    const other = await addUser(server);
    const elsewhere = await addStructure(server, other, { name: "Ferme Ouest" });
    await addMembershipRequest(server, elsewhere, asker);
    expect(await rows({ filter: { requesterId: asker.id } })).toEqual(["Zoé Sud", "Zoé Nord"]);
    expect(await rows({ filter: { requesterId: asker.id } }, await signedIn(server, other))).toEqual(["Zoé Ouest"]);
    expect(await rows({ filter: { requesterId: asker.id } }, await signedIn(server, await addUser(server)))).toEqual([]);
  });
});

describe("the inbox of a structure with 20 000 requests", () => {
  it("is read from an index in its order, never whole", async () => {
    const owner = await addUser(server);
    const big = await addStructure(server, owner);
    const asker = await addUser(server);
    await server.dataSource.query(
      `insert into approval (id, kind, status, requester_id, structure_id, decider_structure_id, decided_by, decided_at, created_at, expires_at)
       select gen_random_uuid(), 'MEMBERSHIP', case when n % 2 = 0 then 'PENDING' else 'APPROVED' end, $1, $2, $2,
         case when n % 2 = 1 then $3::uuid end, case when n % 2 = 1 then now() end, now() - n * interval '1 second', now() + n * interval '1 second'
       from generate_series(1, 20000) n`,
      [asker.id, big.id, owner.id],
    );
    const analyst = new pg.Client({ connectionString: server.ownerUrl });
    await analyst.connect();
    await analyst.query(`analyze`);
    const asked: { sql: string; params: unknown[] }[] = [];
    const { reader } = server.database;
    const query = reader.query;
    reader.query = (sql, params = []) => {
      if (sql.includes("decider_structure_id")) asked.push({ sql, params });
      return query(sql, params);
    };
    for (const [orderBy, statuses] of [
      ["CREATED_DESC", ["PENDING"]],
      ["CREATED_ASC", ["PENDING"]],
      ["CREATED_DESC", null],
      ["EXPIRES_ASC", ["PENDING"]],
      ["EXPIRES_DESC", ["PENDING"]],
      ["STRUCTURE_ASC", ["PENDING"]],
    ] as const) {
      asked.length = 0;
      await server.graphql(
        `query ($orderBy: ApprovalOrder, $filter: ApprovalFilter) { approvals(orderBy: $orderBy, filter: $filter) { edges { node { id } } } }`,
        {
          orderBy,
          filter: { statuses },
        },
        await signedIn(server, owner),
      );
      const { sql, params } = asked[0] ?? { sql: "", params: [] };
      const { rows } = await analyst.query<{ "QUERY PLAN": unknown }>(`explain (analyze, format json) ${sql}`, params);
      const plan = JSON.stringify(rows[0]?.["QUERY PLAN"]);
      const read = Math.max(...[...plan.matchAll(/"Relation Name":"approval".*?"Actual Rows":(\d+)/g)].map((match) => Number(match[1])));
      console.log(`${orderBy} ${statuses?.[0] ?? "all"}: ${read} requests read of 20 000`);
      expect(read).toBeLessThan(30); // the page, one more, and what an incremental sort reads beyond
    }
    reader.query = query;
    await analyst.end();
  });
});

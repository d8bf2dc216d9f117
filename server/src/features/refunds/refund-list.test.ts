import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { addFarm, addInstructor, campaignOf, createDraft, submitted, type Farm } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;
let officer: Awaited<ReturnType<typeof addInstructor>>;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server, { name: "GAEC des 100 % prés" });
  officer = await addInstructor(server, "35");
  // Each request has its own structure, lines, events, files and people: the worst case of a list.
  for (let index = 0; index < 50; index++) {
    const other = await addFarm(server, { name: `EARL ${index}` });
    await submitted(server, other);
    await grantReading(other);
  }
});
afterAll(() => server.stop());

/** The farm's manager reads that structure too, as a collaborator of fifty farms would. */
async function grantReading({ structure }: Farm): Promise<void> {
  const now = server.services.clock.now();
  await server.dataSource.query(
    `insert into membership (id, user_id, structure_id, role, proof, started_at) values ($1, $2, $3, 'MEMBER', 'APPROVED', $4)`,
    [uuidv7(), farm.manager.id, structure.id, now],
  );
  await server.dataSource.query(
    `insert into space_subscription (id, user_id, structure_id, space_code, access, starts_on, granted_by, created_at)
     values ($1, $2, $3, 'TIC_REFUND', 'READ', '2020-01-01', $2, $4)`,
    [uuidv7(), farm.manager.id, structure.id, now],
  );
}

const everything = `query ($first: Int, $after: String, $filter: RefundRequestFilter, $orderBy: RefundRequestOrder) {
  refundRequests(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { id number status allowedActions submissionProblems { code } structure { name departement bankAccounts { id rib { id } } }
      campaign { period products { isOpen } } beneficiaryCategory { name } bankAccount { maskedIban rib { fileName } } office { name }
      instructor { displayName } createdBy { displayName } lines(first: 2) { edges { node { product { name } document { fileName } } } totalCount }
      totalsByProduct { amountCents } attachments { id } events { title actor } } } } }`;

interface Answer {
  refundRequests: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { id: string; structure: { name: string } } }[];
  };
}
async function list(variables: object, as: Caller = farm.as) {
  const { data, errors } = await server.graphql<Answer>(everything, variables, as);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.refundRequests;
}
const names = async (variables: object, as?: Caller) => (await list(variables, as)).edges.map(({ node }) => node.structure.name);

describe("the list of requests", () => {
  it("sends as many SQL statements for 50 rows as for 2", async () => {
    await list({ first: 2 });
    const two = await countStatements(() => list({ first: 2 }));
    const fifty = await countStatements(() => list({ first: 50 }));
    expect((await list({ first: 50 })).edges).toHaveLength(50);
    expect(fifty).toBe(two);
  });

  it("is read page by page, without gap or repetition", async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Answer["refundRequests"] = await list({ first: 20, after });
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(new Set(seen).size).toBe(50);
    expect(seen).toHaveLength(50);
  });

  it("is narrowed by its filters, which never widen it", async () => {
    await createDraft(server, farm);
    expect(await names({ filter: { statuses: ["DRAFT"] } })).toEqual(["GAEC des 100 % prés"]);
    expect(await names({ filter: { structureId: farm.structure.id } })).toEqual(["GAEC des 100 % prés"]);
    expect(await names({ filter: { search: "100 %" } })).toEqual(["GAEC des 100 % prés"]);
    expect(await names({ filter: { search: "%" } })).toEqual(["GAEC des 100 % prés"]);
    expect(await names({ filter: { search: farm.structure.siret.slice(0, 11) } })).toEqual(["GAEC des 100 % prés"]);
    expect(await names({ filter: { statuses: [] } })).toEqual([]);
    expect(await names({ filter: { structureId: "nothing" } })).toEqual([]);
    expect(await names({ filter: { campaignId: await campaignOf(server, "2024") } })).toEqual([]);
    expect((await list({ filter: { search: "" }, first: 40 })).totalCount).toBe(51);
    expect((await list({ filter: { search: "tic-2026-" }, first: 1 })).totalCount).toBe(51);
    expect((await list({ filter: { updatedSince: "2026-03-03T00:00:00Z" } })).totalCount).toBe(0);
  });

  it("is empty for a stranger, and for an officer, whose requests are in the queue", async () => {
    const stranger = await signedIn(server, await addUser(server));
    expect((await list({}, stranger)).totalCount).toBe(0);
    expect((await list({}, officer.as)).totalCount).toBe(0);
  });
});

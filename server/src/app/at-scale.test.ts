import { readFileSync } from "node:fs";
import pg from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../testing/accounts.ts";
import { countStatements } from "../testing/count-statements.ts";
import type { Caller } from "../testing/send-graphql.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";

const many = { structures: 2_000, requestsOnEach: 5 };
const few = { structures: 2, requestsOnEach: 1 };

/** The documents the pages send. */
const documents = Object.values(
  JSON.parse(readFileSync(new URL("../../trusted-documents/current.json", import.meta.url), "utf8")) as Record<string, string>,
);
const documentOf = (operation: string) => documents.find((text) => new RegExp(`\\bquery ${operation}\\b`).test(text)) ?? "";

let server: TestServer;
let withMany: { as: Caller; structureId: string };
let withFew: { as: Caller; structureId: string };

beforeAll(async () => {
  server = await testServer();
  const requester = await addUser(server);
  withFew = await manager(requester, few, 40);
  withMany = await manager(requester, many, 50);
}, 120_000);
afterAll(() => server.stop());

/** Somebody who manages so many structures, with requests that wait on each. */
async function manager(requester: TestUser, size: typeof many, prefix: number): Promise<typeof withMany> {
  const user = await addUser(server);
  const ids = Array.from({ length: size.structures }, () => uuidv7());
  const now = server.services.clock.now();
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  // Written as a copy: the check that somebody is still there looks at all his attachments for each new one.
  await owner.query(`set session_replication_role = replica`);
  await owner.query(
    `insert into structure (id, siret, siren, name, status, directory_status, created_by, created_at, updated_at)
     select id, $4 || lpad(n::text, 7, '0') || '00011', $4 || lpad(n::text, 7, '0'), 'GAEC ' || n, 'ACTIVE', 'CONFIRMED', $2, $3, $3
     from unnest($1::uuid[]) with ordinality as i (id, n)`,
    [ids, user.id, now, String(prefix)],
  );
  await owner.query(
    `insert into membership (id, user_id, structure_id, structure_key, role, proof, started_at)
     select gen_random_uuid(), $2, id, 'gaec ' || n, 'PRINCIPAL_MANAGER', 'CREATOR', $3 from unnest($1::uuid[]) with ordinality as i (id, n)`,
    [ids, user.id, now],
  );
  await owner.query(`select refresh_access_grants($1, null)`, [ids]);
  await owner.query(
    `insert into approval (id, kind, status, requester_id, structure_id, decider_structure_id, created_at, expires_at)
     select gen_random_uuid(), 'MEMBERSHIP', 'PENDING', $2, id, id, $3, $3::timestamptz + interval '30 days' from unnest($1::uuid[]) id, generate_series(1, $4)`,
    [ids, requester.id, now, size.requestsOnEach],
  );
  await owner.query(`analyze`);
  await owner.end();
  return { as: await signedIn(server, user), structureId: ids[0] ?? "" };
}

describe(`somebody with ${many.structures} structures and ${many.structures * many.requestsOnEach} requests to decide`, () => {
  it.each([
    ["StructureChoices", { filter: { search: "gaec" } }],
    ["StructureChoices", { filter: { capability: "STRUCTURE_MANAGE" } }],
    ["Structures", {}],
    ["MyMemberships", {}],
    ["Approvals", { filter: { statuses: ["PENDING"] } }],
    ["PendingApprovalCount", {}],
    ["Structure", "id"],
    ["Dashboard", {}],
  ])("opens %s %j with as many SQL statements as somebody with a few", async (operation, variables) => {
    const ask = ({ as, structureId }: typeof withMany) =>
      countStatements(async () => {
        const answer = await server.graphql(documentOf(operation), variables === "id" ? { id: structureId } : (variables as object), as);
        expect(answer.errors).toBeUndefined();
      });
    await ask(withFew);
    const [small, large] = [await ask(withFew), await ask(withMany)];
    console.log(`${operation}: ${small} statements for ${few.structures} structures, ${large} for ${many.structures}`);
    expect(large).toBe(small);
  });
});

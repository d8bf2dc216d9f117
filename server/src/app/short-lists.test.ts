import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../testing/accounts.ts";
import { countStatements } from "../testing/count-statements.ts";
import { addRecovery } from "../testing/management-recovery.ts";
import { addInvitation, addManagementOffer, addMember, addStructure } from "../testing/organisations.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";

/** The documents the pages send. */
const documents = Object.values(
  JSON.parse(readFileSync(new URL("../../trusted-documents/current.json", import.meta.url), "utf8")) as Record<string, string>,
);
const documentOf = (operation: string) => documents.find((text) => new RegExp(`\\bquery ${operation}\\b`).test(text)) ?? "";

let server: TestServer;
let withTwo: TestUser;
let withTwenty: TestUser;

beforeAll(async () => {
  server = await testServer();
  [withTwo, withTwenty] = [await addUser(server), await addUser(server)];
  for (const [user, count] of [[withTwo, 2] as const, [withTwenty, 20] as const])
    for (let row = 0; row < count; row++) await addOneOfEach(user);
});
afterAll(() => server.stop());

/** One structure that offers its management, one whose manager is lost, one that invites: each with other people. */
async function addOneOfEach(user: TestUser): Promise<void> {
  const principal = await addUser(server);
  const offering = await addStructure(server, principal);
  await addMember(server, offering, user);
  await addManagementOffer(server, offering, principal, user);
  await addRecovery(server, offering, user);
  const inviting = await addStructure(server, principal, { ceiling: "READ" });
  await addInvitation(server, inviting, principal, user.loginEmail);
}

it.each([
  ["MyInvitations", "myInvitations"],
  ["MyManagementOffers", "managementOffers"],
  ["MyManagementRecoveries", "myManagementRecoveries"],
])("%s, a list without pages, sends as many SQL statements for 20 rows as for 2", async (operation, field) => {
  const counts: number[] = [];
  for (const [user, rows] of [[withTwo, 2] as const, [withTwenty, 20] as const]) {
    const as = await signedIn(server, user);
    counts.push(
      await countStatements(async () => {
        const { data, errors } = await server.graphql<Record<string, unknown[]>>(documentOf(operation), {}, as);
        expect(errors).toBeUndefined();
        expect(data?.[field]).toHaveLength(rows);
      }),
    );
  }
  console.log(`${operation}: ${counts[0]} statements for 2 rows, ${counts[1]} for 20`);
  expect(counts[1]).toBe(counts[0]);
});

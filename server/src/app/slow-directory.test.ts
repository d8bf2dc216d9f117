import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { addUser, signedIn } from "../testing/accounts.ts";
import { solveHumanCheck } from "../testing/human-check.ts";
import { newEmail, registrationOf } from "../testing/registration-scenario.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";
import { testSiret } from "../testing/organisations.ts";

/** A company directory that takes its time: it answers when the test says so. */
let directory: Server;
let server: TestServer;
let waiting: ServerResponse[] = [];
let asked = (): void => undefined;
let somebodyAsks: Promise<void>;

beforeAll(async () => {
  directory = createServer((_request, response) => {
    waiting.push(response);
    asked();
  });
  await new Promise<void>((resolve) => directory.listen(0, "127.0.0.1", resolve));
  const { port } = directory.address() as AddressInfo;
  server = await testServer({ settings: { companyDirectory: "recherche-entreprises", companyDirectoryUrl: `http://127.0.0.1:${port}` } });
});
beforeEach(() => {
  waiting = [];
  somebodyAsks = new Promise((resolve) => (asked = resolve));
});
afterAll(async () => {
  await server.stop();
  directory.close();
});

const answer = () => waiting.forEach((response) => response.writeHead(503).end());

/** Connections of the application that are in the middle of a transaction. */
async function openTransactions(): Promise<number> {
  const [row] = await server.database.reader.query<{ n: number }>(
    `select count(*) as n from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()`,
  );
  return row?.n ?? 0;
}

const company = { name: "EARL du Test", address: "1 chemin des Prés", postalCode: "35000", town: "Rennes" };

it("holds no transaction while it is asked about a structure to create", async () => {
  const caller = await signedIn(server, await addUser(server));
  const call = server.graphql<{ createStructure: { structure: { directoryStatus: string } } }>(
    `mutation ($input: CreateStructureInput!) { createStructure(input: $input) { structure { directoryStatus } problems { code } } }`,
    { input: { siret: testSiret(), company } },
    caller,
  );
  await somebodyAsks;
  expect(await openTransactions()).toBe(0);
  answer();
  expect((await call).data?.createStructure.structure.directoryStatus).toBe("PENDING");
});

it("holds no transaction while it is asked about a registration", async () => {
  const humanCheck = await solveHumanCheck(server, "REGISTER");
  const call = server.graphql<{ registerUser: { problems: object[] } }>(
    `mutation ($input: RegisterUserInput!) { registerUser(input: $input) { problems { code } } }`,
    { input: { ...registrationOf(newEmail()), humanCheck } },
  );
  await somebodyAsks;
  expect(await openTransactions()).toBe(0);
  answer();
  expect((await call).data?.registerUser.problems).toEqual([]);
});

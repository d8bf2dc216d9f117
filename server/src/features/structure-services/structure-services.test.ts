import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { addMember, addService, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let manager: TestUser;
let asManager: Caller;
let structure: TestStructure;

beforeAll(async () => {
  server = await testServer();
  manager = await addUser(server);
  asManager = await signedIn(server, manager);
});
beforeEach(async () => {
  structure = await addStructure(server, manager);
});
afterAll(() => server.stop());

type Payload = { service: Record<string, unknown> | null; problems: { code: string; path: string[] }[] };
const fields = `{ service { id code name startsOn endsOn version } problems { code path } }`;
const add = async (input: object, as = asManager) =>
  server.graphql<{ addStructureService: Payload }>(
    `mutation ($input: AddStructureServiceInput!) { addStructureService(input: $input) ${fields} }`,
    { input: { structureId: structure.id, code: "COMPTA", name: "Comptabilité", startsOn: "2026-01-01", ...input } },
    as,
  );
const change = async (id: string, input: object, as = asManager) =>
  server.graphql<{ updateStructureService: Payload }>(
    `mutation ($input: UpdateStructureServiceInput!) { updateStructureService(input: $input) ${fields} }`,
    { input: { id, version: 1, code: "COMPTA", name: "Comptabilité", startsOn: "2026-01-01", ...input } },
    as,
  );
const list = async (as: Caller) => {
  const { data } = await server.graphql<{ structure: { services: { code: string }[] } }>(
    `query ($id: ID!) { structure(id: $id) { services { code } } }`,
    { id: structure.id },
    as,
  );
  return data?.structure.services.map(({ code }) => code);
};
const problemsOf = (answer: { data?: Record<string, Payload> | null | undefined }) => Object.values(answer.data ?? {})[0]?.problems;

describe("the services of a structure", () => {
  it("are added by a manager, the code kept in capitals, and read by everybody attached", async () => {
    const answer = await add({ code: " compta-1 " });
    expect(answer.data?.addStructureService.service).toMatchObject({ code: "COMPTA-1", name: "Comptabilité", endsOn: null, version: 1 });
    const member = await addUser(server);
    await addMember(server, structure, member);
    expect(await list(await signedIn(server, member))).toEqual(["COMPTA-1"]);
  });

  it("keep a code for one service, for good", async () => {
    const id = await addService(server, structure, manager);
    await addService(server, structure, manager, "ATELIER");
    await change(id, { endsOn: "2026-02-01" });
    expect(problemsOf(await add({}))).toEqual([{ code: "SERVICE_CODE_TAKEN", path: ["code"] }]);
    expect(problemsOf(await change(id, { version: 2, code: "ATELIER" }))).toEqual([{ code: "SERVICE_CODE_TAKEN", path: ["code"] }]);
  });

  it("are closed by a last day and opened again without one; the second of two people is told", async () => {
    const id = await addService(server, structure, manager);
    expect((await change(id, { endsOn: "2026-03-31" })).data?.updateStructureService.service).toMatchObject({ endsOn: "2026-03-31" });
    expect(problemsOf(await change(id, { name: "Autre" }))).toEqual([{ code: "VERSION_CONFLICT", path: [] }]);
    const again = await change(id, { version: 2, name: "Gestion" });
    expect(again.data?.updateStructureService.service).toMatchObject({ name: "Gestion", endsOn: null, version: 3 });
  });

  it("name the field at fault", async () => {
    expect(problemsOf(await add({ code: "É!" }))).toEqual([{ code: "SERVICE_CODE_INVALID", path: ["code"] }]);
    expect(problemsOf(await add({ endsOn: "2025-01-01" }))).toEqual([{ code: "END_BEFORE_START", path: ["endsOn"] }]);
  });

  it("belong to the managers; a stranger may not know that they exist", async () => {
    const id = await addService(server, structure, manager);
    const [member, stranger] = [await addUser(server), await addUser(server)];
    await addMember(server, structure, member);
    expect(problemsOf(await add({ code: "X" }, await signedIn(server, member)))).toEqual([{ code: "NOT_MANAGER", path: [] }]);
    expect(problemsOf(await change(id, {}, await signedIn(server, member)))).toEqual([{ code: "NOT_MANAGER", path: [] }]);
    const asStranger = await signedIn(server, stranger);
    for (const answer of [await add({}, asStranger), await change(id, {}, asStranger)]) {
      expect(answer.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    }
  });

  it("are read in as many statements for 20 structures as for 2", async () => {
    const many = await addUser(server);
    const asMany = await signedIn(server, many);
    for (let index = 0; index < 20; index++) await addService(server, await addStructure(server, many), many);
    const read = (first: number) =>
      countStatements(() =>
        server.graphql(`query ($first: Int) { structures(first: $first) { edges { node { services { code } } } } }`, { first }, asMany),
      );
    await read(2);
    const [two, twenty] = [await read(2), await read(20)];
    console.log(`services: ${two} statements for 2 structures, ${twenty} for 20`);
    expect(twenty).toBe(two);
  });
});

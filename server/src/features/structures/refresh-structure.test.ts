import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  embeddedCompanies,
  embeddedMaskedSiret,
  embeddedUnavailableSiret,
  embeddedUnknownSiret,
} from "../../integrations/company-directory/embedded-companies.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addMember, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let manager: TestUser;
let caller: Caller;
let structure: TestStructure;
let next = 4;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  server.advanceTime(60_000);
  manager = await addUser(server);
  caller = await signedIn(server, manager);
  structure = await addStructure(server, manager, { siret: embeddedCompanies[next++]?.siret ?? "", name: "Ancien nom" });
});
afterAll(() => server.stop());

interface Comparison {
  version: number;
  differences: { field: string; current: string; proposed: string }[];
  problem: { code: string } | null;
}
const compare = (by = caller, id = structure.id) =>
  server.graphql<{ directoryComparison: Comparison }>(
    `query ($id: ID!) { directoryComparison(structureId: $id) { version closedOn differences { field current proposed } problem { code } } }`,
    { id },
    by,
  );
const comparison = async (by = caller, id = structure.id) => (await compare(by, id)).data?.directoryComparison;
const refresh = async (changes: object[], { version = 1, by = caller } = {}) => {
  const answer = await server.graphql<{
    refreshStructure: { structure: Record<string, unknown> | null; problems: { code: string; path: string[] }[] };
  }>(
    `mutation ($input: RefreshStructureInput!) { refreshStructure(input: $input) {
       structure { name town postalCode nafCode departement directoryStatus version } problems { code path } } }`,
    { input: { id: structure.id, version, changes } },
    by,
  );
  return answer.data?.refreshStructure ?? { structure: null, problems: [{ code: answer.errors?.[0]?.extensions.code }] };
};
const chosen = async (...fields: string[]) =>
  ((await comparison())?.differences ?? [])
    .filter(({ field }) => fields.includes(field))
    .map(({ field, proposed }) => ({ field, value: proposed }));

describe("updating from the directory", () => {
  it("shows field by field what is here and what the directory says, and changes nothing by looking", async () => {
    const company = embeddedCompanies.find(({ siret }) => siret === structure.siret);
    const seen = await comparison();
    expect(seen).toMatchObject({ version: 1, closedOn: null, problem: null });
    expect(seen?.differences).toContainEqual({ field: "name", current: "Ancien nom", proposed: company?.name });
    expect(seen?.differences).toContainEqual({ field: "nafCode", current: "", proposed: company?.nafCode });
    const [row] = await server.dataSource.query<object[]>(`select name, version from structure where id = $1`, [structure.id]);
    expect(row).toEqual({ name: "Ancien nom", version: 1 });
  });

  it("takes what the manager chose and nothing else, at once; the office follows the postal code", async () => {
    const company = embeddedCompanies.find(({ siret }) => siret === structure.siret);
    const done = await refresh(await chosen("town", "postalCode", "nafCode"));
    expect(done).toEqual({
      structure: {
        name: "Ancien nom",
        town: company?.town,
        postalCode: company?.postalCode,
        nafCode: company?.nafCode,
        departement: company?.departement,
        directoryStatus: "CONFIRMED",
        version: 2,
      },
      problems: [],
    });
    const left = (await comparison())?.differences.map(({ field }) => field);
    expect(left).toContain("name");
    expect(left).not.toContain("town");
  });

  it("writes nothing the manager did not see: another value, or a structure changed meanwhile", async () => {
    expect((await refresh([{ field: "town", value: "Ailleurs" }])).problems).toEqual([{ code: "DIRECTORY_CHANGED", path: [] }]);
    const changes = await chosen("town");
    expect((await refresh(changes, { version: 0 })).problems).toEqual([{ code: "VERSION_CONFLICT", path: [] }]);
    const both = await Promise.all([refresh(changes), refresh(changes)]);
    expect(both.map(({ problems }) => problems[0]?.code ?? "done").sort()).toEqual(["VERSION_CONFLICT", "done"]);
    expect((await refresh([])).problems).toEqual([{ code: "REQUIRED", path: ["changes"] }]);
    expect((await refresh([{ field: "siret", value: "1" }])).problems).toEqual([
      { code: "INVALID_VALUE", path: ["changes", "0", "field"] },
    ]);
  });

  it.each([
    ["does not answer", embeddedUnavailableSiret, "REFRESH_UNAVAILABLE"],
    ["does not know the SIRET", embeddedUnknownSiret, "REFRESH_UNKNOWN"],
    ["publishes nothing", embeddedMaskedSiret, "REFRESH_MASKED"],
  ])("says plainly that the directory %s, and takes nothing", async (_, siret, code) => {
    structure = await addStructure(server, manager, { siret });
    expect(await comparison()).toMatchObject({ differences: [], problem: { code } });
    expect((await refresh([{ field: "town", value: "Vitré" }])).problems).toEqual([{ code, path: [] }]);
  });

  it("is for managers; a stranger may not know that the structure exists", async () => {
    const [member, stranger] = [await addUser(server), await addUser(server)];
    await addMember(server, structure, member);
    const [asMember, asStranger] = [await signedIn(server, member), await signedIn(server, stranger)];
    const changes = await chosen("town");
    expect((await comparison(asMember))?.problem?.code).toBe("NOT_MANAGER");
    expect((await refresh(changes, { by: asMember })).problems[0]?.code).toBe("NOT_MANAGER");
    expect((await compare(asStranger)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await refresh(changes, { by: asStranger })).problems[0]?.code).toBe("NOT_FOUND");
  });
});

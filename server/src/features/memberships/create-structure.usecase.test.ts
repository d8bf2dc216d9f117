import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  embeddedClosedCompany,
  embeddedCompanies,
  embeddedMaskedSiret,
  embeddedUnavailableSiret,
  embeddedUnknownSiret,
} from "../../integrations/company-directory/embedded-companies.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { testSiret } from "../../testing/organisations.ts";
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

interface Problem {
  code: string;
  path: string[];
}
const typed = { name: "Ferme à la main", address: "2 rue du Puits", postalCode: "12000", town: "Rodez" };

describe("creating a structure", () => {
  interface Created {
    createStructure: { structure: Record<string, unknown> | null; problems: Problem[] };
  }
  const create = async (input: object, by = caller) =>
    (
      await server.graphql<Created>(
        `mutation ($input: CreateStructureInput!) { createStructure(input: $input) {
           structure { siret name town directoryStatus departement myRole isManagementCenter } problems { code path } } }`,
        { input },
        by,
      )
    ).data?.createStructure;

  it("takes the description of the directory and makes the creator its principal manager at once", async () => {
    const company = embeddedCompanies[0];
    expect(await create({ siret: company?.siret, company: typed, isManagementCenter: true })).toEqual({
      structure: {
        siret: company?.siret,
        name: "GAEC du Clos Joli",
        town: "Vitré",
        directoryStatus: "CONFIRMED",
        departement: "35",
        myRole: "PRINCIPAL_MANAGER",
        isManagementCenter: true,
      },
      problems: [],
    });
  });

  it("is never blocked by a directory that masks, ignores or does not answer: the description is typed", async () => {
    for (const [siret, code, status] of [
      [embeddedMaskedSiret, "SIRET_MASKED", "MASKED"],
      [embeddedUnknownSiret, "SIRET_UNKNOWN", "PENDING"],
      [embeddedUnavailableSiret, "DIRECTORY_UNAVAILABLE", "PENDING"],
    ]) {
      expect((await create({ siret }))?.problems).toEqual([{ code, path: ["siret"] }]);
      expect((await create({ siret, company: typed }))?.structure).toMatchObject({
        name: "Ferme à la main",
        directoryStatus: status,
        departement: "12",
      });
    }
  });

  it("refuses a closed company, a SIRET that is none and a description with holes", async () => {
    expect((await create({ siret: embeddedClosedCompany.siret, company: typed }))?.problems).toEqual([
      { code: "SIRET_CLOSED", path: ["siret"] },
    ]);
    expect((await create({ siret: "12345678900014" }))?.problems).toEqual([{ code: "SIRET_CHECKSUM", path: ["siret"] }]);
    expect((await create({ siret: testSiret(), company: { ...typed, town: " " } }))?.problems).toEqual([
      { code: "REQUIRED", path: ["company", "town"] },
    ]);
  });

  it("of a SIRET already registered gives no right and names nobody", async () => {
    const siret = embeddedCompanies[1]?.siret ?? "";
    await create({ siret }, await signedIn(server, await addUser(server)));
    expect(await create({ siret })).toEqual({ structure: null, problems: [{ code: "STRUCTURE_ALREADY_REGISTERED", path: ["siret"] }] });
    expect((await server.graphql(`{ memberships { totalCount } }`, {}, caller)).data).toEqual({ memberships: { totalCount: 0 } });
  });

  it("is limited to 30 in a day", async () => {
    const codes: string[] = [];
    for (let index = 0; index < 32; index++)
      codes.push((await create({ siret: embeddedClosedCompany.siret }))?.problems[0]?.code ?? "created");
    expect(codes.slice(29)).toEqual(["SIRET_CLOSED", "RATE_LIMITED", "RATE_LIMITED"]);
  });

  it("by two people at the same instant makes one structure with one principal manager", async () => {
    const sirets = Array.from({ length: 20 }, () => testSiret());
    for (const siret of sirets) {
      caller = await signedIn(server, await addUser(server));
      const other = await signedIn(server, await addUser(server));
      const answers = await Promise.all([create({ siret, company: typed }), create({ siret, company: typed }, other)]);
      expect(answers.map((answer) => answer?.problems[0]?.code ?? "created").sort()).toEqual(["STRUCTURE_ALREADY_REGISTERED", "created"]);
    }
    const managers = await server.dataSource.query(
      `select count(*)::int as count from membership m join structure s on s.id = m.structure_id where s.siret = any ($1) and m.role = 'PRINCIPAL_MANAGER'`,
      [sirets],
    );
    expect(managers).toEqual([{ count: 20 }]);
  });
});

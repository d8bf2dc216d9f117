import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  embeddedEstablishments,
  embeddedMaskedSiret,
  embeddedSirenOfSeveral,
  embeddedUnavailableSiret,
} from "../../integrations/company-directory/embedded-companies.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addStructure, testSiret } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let user: TestUser;
let caller: Caller;
const several = embeddedEstablishments.filter(({ siret }) => siret.startsWith(embeddedSirenOfSeveral)).map(({ siret }) => siret);
const [headOffice = "", farm = "", oilMill = "", barn = "", masked = ""] = several;
const typed = { name: "Ferme à la main", address: "2 rue du Puits", postalCode: "12000", town: "Rodez" };

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  server.advanceTime(86_400_000);
  user = await addUser(server);
  caller = await signedIn(server, user);
});
afterAll(() => server.stop());

interface Result {
  siret: string;
  outcome: string;
  structure: { siret: string; myRole: string; town: string } | null;
  approval: { status: string; comment: string } | null;
  problem: { code: string; path: string[] } | null;
}
const ask = async (structures: object[], by = caller) =>
  (
    await server.graphql<{ createStructures: { results: Result[] | null; problems: { code: string; path: string[] }[] } }>(
      `mutation ($input: CreateStructuresInput!) { createStructures(input: $input) { results { siret outcome
         structure { siret myRole town } approval { status comment } problem { code path } } problems { code path } } }`,
      { input: { structures, comment: "Je suis comptable" } },
      by,
    )
  ).data?.createStructures;
const outcomes = async (sirets: readonly string[], by = caller) =>
  (
    await ask(
      sirets.map((siret) => ({ siret })),
      by,
    )
  )?.results?.map(({ outcome, problem }) => problem?.code ?? outcome);

describe("the establishments of a company", () => {
  const list = async (number: string, by = caller) =>
    server.graphql<{
      companyEstablishments: { total: number; problem: { code: string } | null; establishments: Record<string, unknown>[] };
    }>(
      `query ($number: String!) { companyEstablishments(number: $number) { total problem { code path }
         establishments { siret state isHeadOffice tradeName closedOn isRegistered isMine company { town } } } }`,
      { number },
      by,
    );

  it("are listed from a SIREN or the SIRET of one of them: open, closed, masked, registered here, mine", async () => {
    await addStructure(server, user, { siret: farm });
    await addStructure(server, await addUser(server, { firstName: "Marguerite", lastName: "Duras" }), { siret: oilMill });
    const answer = await list(`${headOffice.slice(0, 3)} ${headOffice.slice(3)}`);
    expect(answer.data?.companyEstablishments.total).toBe(5);
    const line = { isHeadOffice: false, tradeName: "", closedOn: null, isRegistered: false, isMine: false };
    expect(answer.data?.companyEstablishments.establishments).toEqual([
      { ...line, siret: headOffice, state: "OPEN", isHeadOffice: true, company: { town: "Bonneval" } },
      { ...line, siret: farm, state: "OPEN", isRegistered: true, isMine: true, company: { town: "Châteaudun" } },
      {
        ...line,
        siret: oilMill,
        state: "OPEN",
        tradeName: "L'Huilerie des Quatre Vents",
        isRegistered: true,
        company: { town: "Bonneval" },
      },
      { ...line, siret: barn, state: "CLOSED", closedOn: "2025-09-30", company: { town: "Châteaudun" } },
      { ...line, siret: masked, state: "MASKED", company: null },
    ]);
    expect(JSON.stringify(answer.data)).not.toMatch(/Marguerite|Duras/);
  });

  it.each([
    ["123", "COMPANY_NUMBER_LENGTH"],
    ["999926182", "SIREN_INVALID"],
    ["732829320", "SIREN_UNKNOWN"],
    [embeddedUnavailableSiret.slice(0, 9), "ESTABLISHMENTS_UNAVAILABLE"],
  ])("cannot be listed for %s, and it is said why", async (number, code) => {
    expect((await list(number)).data?.companyEstablishments).toMatchObject({ total: 0, establishments: [], problem: { code } });
  });

  it("are for people who are signed in", async () => {
    expect((await list(headOffice, {})).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });
});

describe("creating several structures at once", () => {
  it("answers for each: created, asked because it is registered, refused with why; in the order they were given", async () => {
    const taken = await addStructure(server, await addUser(server));
    const own = await addStructure(server, user);
    const results = (await ask([{ siret: masked }, { siret: taken.siret }, { siret: headOffice }, { siret: barn }, { siret: own.siret }]))
      ?.results;
    expect(results).toEqual([
      { siret: masked, outcome: "REFUSED", structure: null, approval: null, problem: { code: "SIRET_MASKED", path: ["siret"] } },
      {
        siret: taken.siret,
        outcome: "REQUESTED",
        structure: null,
        approval: { status: "PENDING", comment: "Je suis comptable" },
        problem: null,
      },
      {
        siret: headOffice,
        outcome: "CREATED",
        structure: { siret: headOffice, myRole: "PRINCIPAL_MANAGER", town: "Bonneval" },
        approval: null,
        problem: null,
      },
      { siret: barn, outcome: "REFUSED", structure: null, approval: null, problem: { code: "SIRET_CLOSED", path: ["siret"] } },
      { siret: own.siret, outcome: "REFUSED", structure: null, approval: null, problem: { code: "ALREADY_MEMBER", path: ["siret"] } },
    ]);
  });

  it("takes those described by hand where the directory cannot, and asks for a registered one although it is masked", async () => {
    await addStructure(server, await addUser(server), { siret: embeddedMaskedSiret, directoryStatus: "MASKED" });
    const results = (await ask([{ siret: embeddedUnavailableSiret, company: typed }, { siret: embeddedMaskedSiret }]))?.results;
    expect(results?.map(({ outcome }) => outcome)).toEqual(["CREATED", "REQUESTED"]);
  });

  it("leaves nothing of a row that is refused, and begins the journal of each structure that is created", async () => {
    const [first, second] = [testSiret(), testSiret()];
    const results = await ask([
      { siret: first, company: typed },
      { siret: second, company: typed },
      { siret: second, company: typed },
    ]);
    expect(results?.results?.map(({ outcome, problem }) => problem?.code ?? outcome)).toEqual(["CREATED", "CREATED", "ALREADY_MEMBER"]);
    const entries = await server.dataSource.query(
      `select action from audit_entry a join structure s on s.id = a.acting_for_structure_id where s.siret = any ($1)`,
      [[first, second]],
    );
    expect(entries).toEqual([{ action: "createStructure" }, { action: "createStructure" }]);
  });

  it("takes one to ten at a time, and counts each among the 30 of a day", async () => {
    expect((await ask([]))?.problems).toEqual([{ code: "REQUIRED", path: ["structures"] }]);
    expect((await ask(Array.from({ length: 11 }, () => ({ siret: testSiret() }))))?.problems[0]?.code).toBe("TOO_MANY");
    const ten = () => Array.from({ length: 10 }, () => barn);
    for (let index = 0; index < 3; index++) expect(new Set(await outcomes(ten()))).toEqual(new Set(["SIRET_CLOSED"]));
    expect((await ask([{ siret: barn }]))?.problems).toEqual([{ code: "RATE_LIMITED", path: [] }]);
  });

  it("by two people at the same instant, in opposite orders, makes each structure once and asks for the others", async () => {
    for (let round = 0; round < 10; round++) {
      caller = await signedIn(server, await addUser(server));
      const other = await signedIn(server, await addUser(server));
      const rows = [testSiret(), testSiret(), testSiret()].map((siret) => ({ siret, company: typed }));
      const answers = await Promise.all([ask(rows), ask(rows.toReversed(), other)]);
      const all = answers.flatMap((answer) => answer?.results ?? []).map(({ outcome }) => outcome);
      expect(all.sort()).toEqual(["CREATED", "CREATED", "CREATED", "REQUESTED", "REQUESTED", "REQUESTED"]);
    }
  });
});

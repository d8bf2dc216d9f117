import { afterAll, beforeEach, beforeAll, describe, expect, it } from "vitest";
import {
  embeddedCompanies,
  embeddedMaskedSiret,
  embeddedUnavailableSiret,
} from "../../integrations/company-directory/embedded-companies.ts";
import { vatNumberOfSiren } from "@portail-tic/shared/kernel/vat-number";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addMember, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let asPrincipal: Caller;
let structure: TestStructure;

beforeAll(async () => {
  server = await testServer();
  principal = await addUser(server);
  asPrincipal = await signedIn(server, principal);
});
beforeEach(async () => {
  structure = await addStructure(server, principal);
});
afterAll(() => server.stop());

interface Answer {
  updateStructure: { structure: Record<string, unknown> | null; problems: { code: string; path: string[] }[] };
}
const document = `mutation ($input: UpdateStructureInput!) { updateStructure(input: $input) {
  structure { name pacage phone email addressComplement1 departement isManagementCenter version beneficiaryCategory { code name } }
  problems { code path } } }`;
const update = (fields: object, caller = asPrincipal, version = 1) =>
  server.graphql<Answer>(document, { input: { id: structure.id, version, ...fields } }, caller);
const problemsOf = async (fields: object, caller = asPrincipal) => (await update(fields, caller)).data?.updateStructure.problems;

describe("correcting a structure", () => {
  it("changes what is given, at once, and leaves the rest", async () => {
    const answer = await update({ pacage: "35012345", beneficiaryCategoryCode: "CUMA", phone: "02 99 00 00 00" });
    expect(answer.data?.updateStructure).toEqual({
      structure: {
        name: structure.name,
        pacage: "035012345",
        phone: "+33299000000",
        email: null,
        addressComplement1: "",
        departement: "35",
        isManagementCenter: false,
        version: 2,
        beneficiaryCategory: { code: "CUMA", name: "CUMA" },
      },
      problems: [],
    });
    const emptied = await update({ pacage: "", addressComplement1: null }, asPrincipal, 2);
    expect(emptied.data?.updateStructure.structure).toMatchObject({
      pacage: null,
      addressComplement1: "",
      phone: "+33299000000",
      version: 3,
    });
  });

  it("tells the second of two people that somebody was faster, and overwrites nothing", async () => {
    await update({ name: "La première" });
    expect(await problemsOf({ name: "La seconde" })).toEqual([{ code: "VERSION_CONFLICT", path: [] }]);
    const stored = await server.dataSource.query<{ name: string }[]>(`select name from structure where id = $1`, [structure.id]);
    expect(stored).toEqual([{ name: "La première" }]);
  });

  it("has one winner among two at the same instant", async () => {
    const answers = await Promise.all([update({ name: "A" }), update({ name: "B" })]);
    const conflicts = answers.filter((answer) => answer.data?.updateStructure.problems[0]?.code === "VERSION_CONFLICT");
    expect(conflicts).toHaveLength(1);
  });

  it("names the field at fault", async () => {
    expect(await problemsOf({ pacage: "12", email: "x" })).toEqual([
      { code: "INVALID_EMAIL", path: ["email"] },
      { code: "PACAGE_INVALID", path: ["pacage"] },
    ]);
    expect(await problemsOf({ beneficiaryCategoryCode: "WIZARD" })).toEqual([
      { code: "CATEGORY_UNKNOWN", path: ["beneficiaryCategoryCode"] },
    ]);
    expect(await problemsOf({ vatNumber: vatNumberOfSiren("404833048") })).toEqual([{ code: "VAT_NUMBER_INVALID", path: ["vatNumber"] }]);
  });

  it("takes the département of the new postal code until the directory knows better", async () => {
    expect((await update({ postalCode: "20250", town: "Corte" })).data?.updateStructure.structure).toMatchObject({ departement: "2B" });
  });

  it("does not make a management center of a structure that has the refund space", async () => {
    structure = await addStructure(server, principal, { ceiling: "WRITE" });
    expect(await problemsOf({ isManagementCenter: true })).toEqual([{ code: "MANAGEMENT_CENTER_HAS_SPACE", path: ["isManagementCenter"] }]);
  });

  it("belongs to managers; a stranger may not know that it exists", async () => {
    const [member, deputy, stranger] = [await addUser(server), await addUser(server), await addUser(server)];
    await addMember(server, structure, member);
    await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    expect(await problemsOf({ name: "X" }, await signedIn(server, member))).toEqual([{ code: "NOT_MANAGER", path: [] }]);
    expect(await problemsOf({ name: "X" }, await signedIn(server, deputy))).toEqual([]);
    expect((await update({ name: "X" }, await signedIn(server, stranger))).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });
});

describe("completing structures described by hand", () => {
  const read = async (id: string) =>
    (
      await server.dataSource.query<Record<string, unknown>[]>(
        `select name, town, directory_status, commune_code, naf_code, version from structure where id = $1`,
        [id],
      )
    )[0];

  it("asks the directory again, keeps what a person corrected meanwhile, and tries again when it is down", async () => {
    const [first, second] = embeddedCompanies.slice(2, 4);
    const plain = await addStructure(server, principal, { siret: first?.siret ?? "", directoryStatus: "PENDING" });
    const corrected = await addStructure(server, principal, { siret: second?.siret ?? "", directoryStatus: "PENDING" });
    const masked = await addStructure(server, principal, { siret: embeddedMaskedSiret, directoryStatus: "PENDING" });
    const down = await addStructure(server, principal, { siret: embeddedUnavailableSiret, directoryStatus: "PENDING" });
    structure = corrected;
    await update({ name: "Nom choisi" });
    server.advanceTime(3_700_000);
    await server.runWorker();
    expect(await read(plain.id)).toMatchObject({
      name: first?.name,
      town: first?.town,
      directory_status: "CONFIRMED",
      commune_code: first?.communeCode,
    });
    expect(await read(corrected.id)).toMatchObject({ name: "Nom choisi", directory_status: "CONFIRMED", naf_code: second?.nafCode });
    expect(await read(masked.id)).toMatchObject({ directory_status: "MASKED", version: 1 });
    expect(await read(down.id)).toMatchObject({ directory_status: "PENDING" });
  });
});

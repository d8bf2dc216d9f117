import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  embeddedClosedCompany,
  embeddedCompanies,
  embeddedMaskedSiret,
  embeddedUnavailableSiret,
  embeddedUnknownSiret,
} from "../../integrations/company-directory/embedded-companies.ts";
import { addUser } from "../../testing/accounts.ts";
import { addStructure } from "../../testing/organisations.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
const known = embeddedCompanies[0]?.siret ?? "";

beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.stop());

interface Answer {
  lookUpCompany: {
    status: string;
    company: { name: string; departement: string } | null;
    isRegistered: boolean;
    problem: { code: string; message: string } | null;
  };
}
const document = `query ($siret: String!) { lookUpCompany(siret: $siret) { status company { name departement } isRegistered problem { code message } } }`;
const ask = (siret: string, headers: Record<string, string> = {}) => server.graphql<Answer>(document, { siret }, { headers });

describe("looking a company up", () => {
  it("gives the company of a SIRET, typed with spaces, to anybody", async () => {
    const answer = await ask(`${known.slice(0, 3)} ${known.slice(3, 6)} ${known.slice(6, 9)} ${known.slice(9)}`);
    expect(answer.data?.lookUpCompany).toEqual({
      status: "FOUND",
      company: { name: "GAEC du Clos Joli", departement: "35" },
      isRegistered: false,
      problem: null,
    });
  });

  it("says each difficulty apart, in plain words, and gives no company then", async () => {
    const cases = [
      ["123", "INVALID", "SIRET_LENGTH"],
      ["12345678900014", "INVALID", "SIRET_CHECKSUM"],
      ["", "INVALID", "SIRET_LENGTH"],
      [embeddedUnknownSiret, "UNKNOWN", "SIRET_UNKNOWN"],
      [embeddedClosedCompany.siret, "CLOSED", "SIRET_CLOSED"],
      [embeddedMaskedSiret, "MASKED", "SIRET_MASKED"],
      [embeddedUnavailableSiret, "UNAVAILABLE", "DIRECTORY_UNAVAILABLE"],
    ] as const;
    const messages = new Set<string>();
    for (const [siret, status, code] of cases) {
      const answer = await ask(siret);
      expect(answer.data?.lookUpCompany).toMatchObject({ status, company: null, problem: { code } });
      messages.add(answer.data?.lookUpCompany.problem?.message ?? "");
    }
    expect(messages.size).toBe(6);
  });

  it("says that a SIRET is registered, and no word about who manages it", async () => {
    const siret = embeddedCompanies[1]?.siret ?? "";
    const owner = await addUser(server, { firstName: "Marguerite", lastName: "Duras" });
    await addStructure(server, owner, { siret });
    const answer = await ask(siret);
    expect(answer.data?.lookUpCompany.isRegistered).toBe(true);
    expect(JSON.stringify(answer.data)).not.toMatch(/Marguerite|Duras|ferme\.example/);
  });

  it("is limited per address: 30 a minute, then later", async () => {
    server.advanceTime(120_000);
    const codes: string[] = [];
    for (let index = 0; index < 32; index++) codes.push((await ask(known)).errors?.[0]?.extensions.code ?? "answered");
    expect(codes.filter((code) => code === "answered")).toHaveLength(30);
    expect(codes.slice(30)).toEqual(["RATE_LIMITED", "RATE_LIMITED"]);
    server.advanceTime(61_000);
    expect((await ask(known)).data?.lookUpCompany.status).toBe("FOUND");
  });
});

describe("the beneficiary categories", () => {
  it("are public, in the language of the reader", async () => {
    const names = async (language: string) => {
      const answer = await server.graphql<{ beneficiaryCategories: { name: string }[] }>(
        `{ beneficiaryCategories { code name verified } }`,
        {},
        { headers: { "accept-language": language } },
      );
      return answer.data?.beneficiaryCategories.map((category) => category.name) ?? [];
    };
    expect((await names("fr"))[0]).toBe("Exploitant agricole individuel");
    expect((await names("en"))[0]).toBe("Individual farmer");
    expect(await names("fr")).toHaveLength(11);
  });
});

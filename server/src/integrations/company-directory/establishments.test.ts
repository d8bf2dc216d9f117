import { describe, expect, it } from "vitest";
import { cutShort, headOffice, json, localDirectoryApi, results, unit } from "../../testing/local-directory-api.ts";

const SIRET = headOffice.siret;
const api = localDirectoryApi();
const directory = api.directory;

describe("the establishments of a company", () => {
  const SIREN = SIRET.slice(0, 9);
  const barn = {
    ...headOffice,
    siret: "73282932000082",
    adresse: "LA GRANGE 35000 RENNES",
    libelle_voie: null,
    numero_voie: null,
    type_voie: null,
  };
  const closedOne = { ...barn, siret: "73282932000090", etat_administratif: "F", date_fermeture: "2025-03-31" };
  const masked = {
    ...barn,
    siret: "73282932000108",
    adresse: "[NON-DIFFUSIBLE]",
    statut_diffusion_etablissement: "P",
    liste_enseignes: ["LA CACHETTE"],
  };
  const named = { ...barn, siret: "73282932000116", liste_enseignes: ["LA LAITERIE", "AUTRE"] };
  const company = { ...unit, nombre_etablissements: 7, matching_etablissements: [closedOne, barn, masked, named, headOffice] };

  it("are asked by SIREN in one request, a hundred at most, and come with the head office first and the closed ones last", async () => {
    api.answer = results(company);
    const list = await directory().establishmentsOf(SIREN);
    expect(api.requests[0]?.url).toBe(`/search?q=${SIREN}&page=1&per_page=10&limite_matching_etablissements=100`);
    expect(list).toMatchObject({ status: "FOUND", total: 7 });
    const lines = list.status === "FOUND" ? list.establishments : [];
    expect(
      lines.map(({ siret, answer: { status }, isHeadOffice, tradeName }) => [siret.slice(9), status, isHeadOffice, tradeName]),
    ).toEqual([
      ["00074", "FOUND", true, ""],
      ["00082", "FOUND", false, ""],
      ["00108", "MASKED", false, ""],
      ["00116", "FOUND", false, "LA LAITERIE"],
      ["00090", "CLOSED", false, ""],
    ]);
    expect(lines[4]?.answer).toMatchObject({ company: { closedOn: "2025-03-31", address: "LA GRANGE" } });
    expect(JSON.stringify(lines[2])).not.toContain("CACHETTE");
  });

  it("are all closed when the company has ceased, and all masked when it asked so", async () => {
    api.answer = results({ ...company, etat_administratif: "C", date_fermeture: "2024-12-31" });
    const closedList = await directory().establishmentsOf(SIREN);
    expect(closedList.status === "FOUND" && new Set(closedList.establishments.map((line) => line.answer.status))).toEqual(
      new Set(["CLOSED"]),
    );
    expect(JSON.stringify(closedList)).toContain(`"closedOn":"2024-12-31"`);
    api.answer = results({ ...company, statut_diffusion: "P", matching_etablissements: [barn] });
    const maskedList = await directory().establishmentsOf(SIREN);
    expect(JSON.stringify(maskedList)).not.toContain("RENNES");
  });

  it.each([
    ["a company it does not know", { status: "UNKNOWN" }, results()],
    ["another company of the same name", { status: "UNKNOWN" }, results({ ...company, siren: "404833048" })],
    ["too many requests", { status: "UNAVAILABLE", reason: "RATE_LIMITED" }, json({}, 429, { "retry-after": "2" })],
    ["an error of theirs", { status: "UNAVAILABLE", reason: "HTTP_ERROR" }, json({}, 500)],
    ["another shape", { status: "UNAVAILABLE", reason: "UNREADABLE" }, json({ results: [{ siren: 3 }] })],
    ["half an answer", { status: "UNAVAILABLE", reason: "NETWORK" }, cutShort],
  ])("with %s are not there, and nobody is blocked", async (_title, expected, reply) => {
    api.answer = reply;
    expect(await directory().establishmentsOf(SIREN)).toEqual(expected);
  });

  it("leave out what is no establishment of this company, and share the pace of the other questions", async () => {
    api.answer = results({
      ...company,
      nombre_etablissements: null,
      matching_etablissements: [
        { ...barn, siret: "40483304800022" },
        { ...barn, siret: "1" },
      ],
    });
    const companies = directory();
    expect(await companies.establishmentsOf(SIREN)).toMatchObject({ status: "FOUND", total: 1, establishments: [{ siret: SIRET }] });
    await Promise.all(Array.from({ length: 7 }, (_, index) => companies.lookUp(String(index).padStart(14, "0"))));
    expect(api.waits).toEqual([1_000]);
  });

  it("that do not come in time are UNAVAILABLE", async () => {
    api.answer = () => undefined;
    expect(await directory({ timeoutMs: 30 }).establishmentsOf(SIREN)).toEqual({ status: "UNAVAILABLE", reason: "TIMEOUT" });
  });
});

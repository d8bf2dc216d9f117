import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { rechercheEntreprisesDirectory, type RechercheEntreprisesSettings } from "./recherche-entreprises-directory.ts";

const SIRET = "73282932000074";
const headOffice = {
  siret: SIRET,
  adresse: "12 ROUTE DU LAC 35000 RENNES",
  numero_voie: "12",
  type_voie: "ROUTE",
  libelle_voie: "DU LAC",
  complement_adresse: null,
  code_postal: "35000",
  commune: "35238",
  libelle_commune: "RENNES",
  etat_administratif: "A",
  statut_diffusion_etablissement: "O",
};
const unit = {
  siren: "732829320",
  nom_complet: "GAEC DU LAC (LE LAC)",
  nom_raison_sociale: "GAEC DU LAC",
  nature_juridique: "6533",
  activite_principale: "01.50Z",
  statut_diffusion: "O",
  etat_administratif: "A",
  siege: headOffice,
  matching_etablissements: [headOffice],
};
const other = { ...headOffice, siret: "73282932000082" };

let server: Server;
let requests: IncomingMessage[];
let answer: (response: ServerResponse) => void;
let time: number;
let waits: number[];

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
const cutShort = (response: ServerResponse) => {
  response.writeHead(200, { "content-length": "500" });
  response.write('{"results":[', () => response.destroy());
};
const results = (...units: object[]) => json({ results: units, total_results: units.length });

function directory(settings: Partial<RechercheEntreprisesSettings> = {}) {
  const { port } = server.address() as AddressInfo;
  return rechercheEntreprisesDirectory({
    baseUrl: `http://127.0.0.1:${port}`,
    userAgent: "portail-tic (test)",
    now: () => time,
    wait: (ms) => Promise.resolve(void waits.push(ms)),
    ...settings,
  });
}

beforeEach(async () => {
  requests = [];
  waits = [];
  time = 1_000_000;
  server = createServer((request, response) => {
    requests.push(request);
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe("API Recherche d'entreprises", () => {
  it("is asked for the SIRET by somebody who says who they are", async () => {
    answer = results(unit);
    await directory().lookUp(SIRET);
    expect(requests[0]?.url).toBe(`/search?q=${SIRET}&page=1&per_page=10&limite_matching_etablissements=100`);
    expect(requests[0]?.headers["user-agent"]).toBe("portail-tic (test)");
  });

  it("gives the head office with its decomposed address", async () => {
    answer = results({ ...unit, matching_etablissements: [] });
    expect(await directory().lookUp(SIRET)).toEqual({
      status: "FOUND",
      company: {
        siret: SIRET,
        siren: "732829320",
        name: "GAEC DU LAC",
        address: "12 ROUTE DU LAC",
        addressComplement: "",
        postalCode: "35000",
        town: "RENNES",
        communeCode: "35238",
        departement: "35",
        vatNumber: "FR44732829320",
        legalFormCode: "6533",
        nafCode: "01.50Z",
        isHeadOffice: true,
        closedOn: null,
      },
    });
  });

  it("gives another establishment from the matching ones, the street cut out of its one-line address", async () => {
    const second = {
      siret: SIRET,
      adresse: "LA COMBE 20250 CORTE",
      code_postal: "20250",
      commune: "2B096",
      libelle_commune: "CORTE",
      etat_administratif: "A",
      est_siege: false,
      statut_diffusion_etablissement: "O",
    };
    answer = results({ ...unit, siege: other, matching_etablissements: [second] });
    expect(await directory().lookUp(SIRET)).toMatchObject({
      status: "FOUND",
      company: { address: "LA COMBE", postalCode: "20250", town: "CORTE", departement: "2B", isHeadOffice: false },
    });
  });

  it.each([
    ["no result", "UNKNOWN", results()],
    ["another establishment of the same company only", "UNKNOWN", results({ ...unit, siege: other, matching_etablissements: [other] })],
    [
      "a closed establishment",
      "CLOSED",
      results({ ...unit, siege: { ...headOffice, etat_administratif: "F" }, matching_etablissements: [] }),
    ],
    ["a company that ceased", "CLOSED", results({ ...unit, etat_administratif: "C" })],
    ["a masked company", "MASKED", results({ ...unit, statut_diffusion: "P" })],
    ["a masked establishment", "MASKED", results({ ...unit, siege: { ...headOffice, statut_diffusion_etablissement: "P" } })],
    ["a masked name", "MASKED", results({ ...unit, nom_raison_sociale: "[NON-DIFFUSIBLE]", nom_complet: "[NON-DIFFUSIBLE]" })],
  ])("with %s is %s", async (_title, status, reply) => {
    answer = reply;
    expect(await directory().lookUp(SIRET)).toMatchObject({ status });
  });

  it("never lets the mask through as a value", async () => {
    answer = results({ ...unit, activite_principale: "[NON-DIFFUSIBLE]", siege: { ...headOffice, libelle_voie: "[NON-DIFFUSIBLE]" } });
    const result = await directory().lookUp(SIRET);
    expect(result).toMatchObject({ status: "FOUND", company: { nafCode: null } });
    expect(JSON.stringify(result)).not.toContain("NON-DIFFUSIBLE");
  });

  it.each([
    ["an error of ours (400)", json({ erreur: "Veuillez indiquer au moins un paramètre" }, 400), "HTTP_ERROR"],
    ["an error of theirs (500)", json({}, 500), "HTTP_ERROR"],
    ["a redirection", (response: ServerResponse) => void response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(), "NETWORK"],
    ["a page instead of JSON", (response: ServerResponse) => void response.end("<html>maintenance</html>"), "UNREADABLE"],
    ["another shape", json({ resultats: [] }), "UNREADABLE"],
    ["half an answer", cutShort, "NETWORK"],
    ["an endless answer", (response: ServerResponse) => void response.end(`{"results":[],"x":"${"x".repeat(1_100_000)}"}`), "UNREADABLE"],
    ["a dropped connection", (response: ServerResponse) => void response.destroy(), "NETWORK"],
  ])("with %s is UNAVAILABLE and blocks nobody", async (_title, reply, reason) => {
    answer = reply;
    expect(await directory().lookUp(SIRET)).toEqual({ status: "UNAVAILABLE", reason });
  });

  it("that does not answer in time is UNAVAILABLE", async () => {
    answer = () => undefined;
    expect(await directory({ timeoutMs: 30 }).lookUp(SIRET)).toEqual({ status: "UNAVAILABLE", reason: "TIMEOUT" });
  });

  it("that starts to answer and stalls is UNAVAILABLE", async () => {
    answer = (response) => void response.writeHead(200, { "content-type": "application/json" }).write('{"results":[');
    expect(await directory({ timeoutMs: 50 }).lookUp(SIRET)).toEqual({ status: "UNAVAILABLE", reason: "TIMEOUT" });
  });

  it("that is not there is UNAVAILABLE", async () => {
    expect(await directory({ baseUrl: "http://127.0.0.1:1" }).lookUp(SIRET)).toEqual({ status: "UNAVAILABLE", reason: "NETWORK" });
  });

  it("is left alone as long as it asks (429 with Retry-After)", async () => {
    const companies = directory();
    answer = json({}, 429, { "retry-after": "5" });
    expect(await companies.lookUp(SIRET)).toEqual({ status: "UNAVAILABLE", reason: "RATE_LIMITED" });
    answer = results(unit);
    time += 3_900;
    expect(await companies.lookUp(SIRET)).toEqual({ status: "UNAVAILABLE", reason: "RATE_LIMITED" });
    expect(requests).toHaveLength(1);
    time += 1_100;
    expect(await companies.lookUp(SIRET)).toMatchObject({ status: "FOUND" });
  });

  it("gets at most seven requests per second, the eighth waits, the fifteenth is not sent", async () => {
    answer = results();
    const companies = directory({ maxQueueMs: 1_000 });
    const asked = Array.from({ length: 15 }, (_, index) => companies.lookUp(String(index).padStart(14, "0")));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses).toEqual([...Array.from({ length: 14 }, () => "UNKNOWN"), "UNAVAILABLE"]);
    expect(waits).toEqual(Array.from({ length: 7 }, () => 1_000));
    expect(requests).toHaveLength(14);
  });

  it("is asked once for the same SIRET within ten minutes, even by two people at once", async () => {
    answer = results(unit);
    const companies = directory();
    await Promise.all([companies.lookUp(SIRET), companies.lookUp(SIRET)]);
    await companies.lookUp(SIRET);
    expect(requests).toHaveLength(1);
    time += 600_001;
    await companies.lookUp(SIRET);
    expect(requests).toHaveLength(2);
  });

  it("is asked again after a failure", async () => {
    const companies = directory();
    answer = json({}, 500);
    await companies.lookUp(SIRET);
    answer = results(unit);
    expect(await companies.lookUp(SIRET)).toMatchObject({ status: "FOUND" });
  });
});

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
    answer = results(company);
    const list = await directory().establishmentsOf(SIREN);
    expect(requests[0]?.url).toBe(`/search?q=${SIREN}&page=1&per_page=10&limite_matching_etablissements=100`);
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
    answer = results({ ...company, etat_administratif: "C", date_fermeture: "2024-12-31" });
    const closedList = await directory().establishmentsOf(SIREN);
    expect(closedList.status === "FOUND" && new Set(closedList.establishments.map((line) => line.answer.status))).toEqual(
      new Set(["CLOSED"]),
    );
    expect(JSON.stringify(closedList)).toContain(`"closedOn":"2024-12-31"`);
    answer = results({ ...company, statut_diffusion: "P", matching_etablissements: [barn] });
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
    answer = reply;
    expect(await directory().establishmentsOf(SIREN)).toEqual(expected);
  });

  it("leave out what is no establishment of this company, and share the pace of the other questions", async () => {
    answer = results({
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
    expect(waits).toEqual([1_000]);
  });

  it("that do not come in time are UNAVAILABLE", async () => {
    answer = () => undefined;
    expect(await directory({ timeoutMs: 30 }).establishmentsOf(SIREN)).toEqual({ status: "UNAVAILABLE", reason: "TIMEOUT" });
  });
});

import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { cutShort, headOffice, json, localDirectoryApi, other, results, unit } from "../../testing/local-directory-api.ts";

const SIRET = headOffice.siret;
const api = localDirectoryApi();
const directory = api.directory;

describe("API Recherche d'entreprises", () => {
  it("is asked for the SIRET by somebody who says who they are", async () => {
    api.answer = results(unit);
    await directory().lookUp(SIRET);
    expect(api.requests[0]?.url).toBe(`/search?q=${SIRET}&page=1&per_page=10&limite_matching_etablissements=100`);
    expect(api.requests[0]?.headers["user-agent"]).toBe("portail-tic (test)");
  });

  it("gives the head office with its decomposed address", async () => {
    api.answer = results({ ...unit, matching_etablissements: [] });
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
    api.answer = results({ ...unit, siege: other, matching_etablissements: [second] });
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
    api.answer = reply;
    expect(await directory().lookUp(SIRET)).toMatchObject({ status });
  });

  it("never lets the mask through as a value", async () => {
    api.answer = results({ ...unit, activite_principale: "[NON-DIFFUSIBLE]", siege: { ...headOffice, libelle_voie: "[NON-DIFFUSIBLE]" } });
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
    api.answer = reply;
    expect(await directory().lookUp(SIRET)).toEqual({ status: "UNAVAILABLE", reason });
  });

  it("that does not answer in time is UNAVAILABLE", async () => {
    api.answer = () => undefined;
    expect(await directory({ timeoutMs: 30 }).lookUp(SIRET)).toEqual({ status: "UNAVAILABLE", reason: "TIMEOUT" });
  });

  it("that starts to answer and stalls is UNAVAILABLE", async () => {
    api.answer = (response) => void response.writeHead(200, { "content-type": "application/json" }).write('{"results":[');
    expect(await directory({ timeoutMs: 50 }).lookUp(SIRET)).toEqual({ status: "UNAVAILABLE", reason: "TIMEOUT" });
  });

  it("that is not there is UNAVAILABLE", async () => {
    expect(await directory({ baseUrl: "http://127.0.0.1:1" }).lookUp(SIRET)).toEqual({ status: "UNAVAILABLE", reason: "NETWORK" });
  });

  it("is left alone as long as it asks (429 with Retry-After)", async () => {
    const companies = directory();
    api.answer = json({}, 429, { "retry-after": "5" });
    expect(await companies.lookUp(SIRET)).toEqual({ status: "UNAVAILABLE", reason: "RATE_LIMITED" });
    api.answer = results(unit);
    api.time += 3_900;
    expect(await companies.lookUp(SIRET)).toEqual({ status: "UNAVAILABLE", reason: "RATE_LIMITED" });
    expect(api.requests).toHaveLength(1);
    api.time += 1_100;
    expect(await companies.lookUp(SIRET)).toMatchObject({ status: "FOUND" });
  });

  it("gets at most seven requests per second, the eighth waits, the fifteenth is not sent", async () => {
    api.answer = results();
    const companies = directory({ maxQueueMs: 1_000 });
    const asked = Array.from({ length: 15 }, (_, index) => companies.lookUp(String(index).padStart(14, "0")));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses).toEqual([...Array.from({ length: 14 }, () => "UNKNOWN"), "UNAVAILABLE"]);
    expect(api.waits).toEqual(Array.from({ length: 7 }, () => 1_000));
    expect(api.requests).toHaveLength(14);
  });

  it("is asked once for the same SIRET within ten minutes, even by two people at once", async () => {
    api.answer = results(unit);
    const companies = directory();
    await Promise.all([companies.lookUp(SIRET), companies.lookUp(SIRET)]);
    await companies.lookUp(SIRET);
    expect(api.requests).toHaveLength(1);
    api.time += 600_001;
    await companies.lookUp(SIRET);
    expect(api.requests).toHaveLength(2);
  });

  it("is asked again after a failure", async () => {
    const companies = directory();
    api.answer = json({}, 500);
    await companies.lookUp(SIRET);
    api.answer = results(unit);
    expect(await companies.lookUp(SIRET)).toMatchObject({ status: "FOUND" });
  });
});

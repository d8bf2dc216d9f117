import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { afterEach, beforeEach } from "vitest";

import {
  rechercheEntreprisesDirectory,
  type RechercheEntreprisesSettings,
} from "../integrations/company-directory/recherche-entreprises-directory.ts";
import type { CompanyDirectory } from "../integrations/company-directory/company-directory.ts";

type Reply = (response: ServerResponse) => void;

/** A server on this machine that answers like the API does, and the real client in front of it; its clock moves, its waits are noted. */
export interface LocalDirectoryApi {
  readonly requests: IncomingMessage[];
  readonly waits: number[];
  answer: Reply;
  time: number;
  directory(settings?: Partial<RechercheEntreprisesSettings>): CompanyDirectory;
}

/** A new one before each test of the file. */
export function localDirectoryApi(): LocalDirectoryApi {
  let port = 0;
  const api = {
    requests: [] as IncomingMessage[],
    waits: [] as number[],
    answer: ((response) => void response.end()) as Reply,
    time: 0,
    directory: (settings: Partial<RechercheEntreprisesSettings> = {}) =>
      rechercheEntreprisesDirectory({
        baseUrl: `http://127.0.0.1:${port}`,
        userAgent: "portail-tic (test)",
        now: () => api.time,
        wait: (ms) => Promise.resolve(void api.waits.push(ms)),
        ...settings,
      }),
  };
  const server = createServer((request, response) => {
    api.requests.push(request);
    api.answer(response);
  });
  beforeEach(async () => {
    api.requests.length = 0;
    api.waits.length = 0;
    api.time = 1_000_000;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return api;
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
export const cutShort: Reply = (response) => {
  response.writeHead(200, { "content-length": "500" });
  response.write('{"results":[', () => response.destroy());
};
export const results = (...units: object[]) => json({ results: units, total_results: units.length });

/** The company of the shapes in the domain notes, section 7. */
export const headOffice = {
  siret: "73282932000074",
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
export const unit = {
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
export const other = { ...headOffice, siret: "73282932000082" };

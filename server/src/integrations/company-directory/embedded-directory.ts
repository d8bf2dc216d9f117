import { sirenOfSiret } from "@portail-tic/shared/kernel/siret";

import type { CompanyDirectory } from "./company-directory.ts";
import type { EstablishmentsResult, LookUpResult } from "./company.ts";
import { embeddedEstablishments, embeddedUnavailableSiret } from "./embedded-companies.ts";

/** The directory of a fresh checkout: a few invented farms, one of each awkward case, no network. */
export function embeddedDirectory(): CompanyDirectory {
  const answers = new Map<string, LookUpResult>([
    ...embeddedEstablishments.map(({ siret, answer }): [string, LookUpResult] => [siret, answer]),
    [embeddedUnavailableSiret, { status: "UNAVAILABLE", reason: "NETWORK" }],
  ]);
  return {
    lookUp: (siret) => Promise.resolve(answers.get(siret) ?? { status: "UNKNOWN" }),
    establishmentsOf: (siren) => Promise.resolve(list(siren)),
  };
}

function list(siren: string): EstablishmentsResult {
  if (siren === sirenOfSiret(embeddedUnavailableSiret)) return { status: "UNAVAILABLE", reason: "NETWORK" };
  const establishments = embeddedEstablishments.filter(({ siret }) => sirenOfSiret(siret) === siren);
  return establishments.length === 0 ? { status: "UNKNOWN" } : { status: "FOUND", establishments, total: establishments.length };
}

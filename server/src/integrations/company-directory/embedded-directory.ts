import type { CompanyDirectory } from "./company-directory.ts";
import type { LookUpResult } from "./company.ts";
import { embeddedClosedCompany, embeddedCompanies, embeddedMaskedSiret, embeddedUnavailableSiret } from "./embedded-companies.ts";

/** The directory of a fresh checkout: a few invented farms, one of each awkward case, no network. */
export function embeddedDirectory(): CompanyDirectory {
  const answers = new Map<string, LookUpResult>([
    ...embeddedCompanies.map((company): [string, LookUpResult] => [company.siret, { status: "FOUND", company }]),
    [embeddedClosedCompany.siret, { status: "CLOSED", company: embeddedClosedCompany }],
    [embeddedMaskedSiret, { status: "MASKED" }],
    [embeddedUnavailableSiret, { status: "UNAVAILABLE", reason: "NETWORK" }],
  ]);
  return { lookUp: (siret) => Promise.resolve(answers.get(siret) ?? { status: "UNKNOWN" }) };
}

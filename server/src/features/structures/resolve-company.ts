import { guessDepartementOfPostalCode } from "@portail-tic/shared/kernel/departement-of-commune";
import type { TypedCompany } from "@portail-tic/shared/structures/company.schema";
import type { DirectoryStatus } from "@portail-tic/shared/structures/structure-status";

import type { CompanyDirectory } from "../../integrations/company-directory/company-directory.ts";
import { refuse } from "../../platform/problems/problem-error.ts";

/** What a structure is created with, from the directory or from a person. */
export interface StructureDescription {
  readonly name: string;
  readonly address: string;
  readonly addressComplement?: string;
  readonly postalCode: string;
  readonly town: string;
  readonly communeCode?: string | null;
  readonly departement?: string | null;
  readonly vatNumber?: string | null;
  readonly legalFormCode?: string | null;
  readonly nafCode?: string | null;
}

export interface ResolvedCompany {
  readonly company: StructureDescription;
  readonly directoryStatus: DirectoryStatus;
}

/**
 * The description a structure is created with: the directory's when it answers, otherwise what was typed (never blocked because an
 * API is down). Refuses a closed company, and asks for a description by hand where one is needed and missing.
 */
export async function resolveCompany(
  directory: CompanyDirectory,
  siret: string,
  typed: TypedCompany | null | undefined,
): Promise<ResolvedCompany> {
  const answer = await directory.lookUp(siret);
  if (answer.status === "FOUND") return { company: answer.company, directoryStatus: "CONFIRMED" };
  if (answer.status === "CLOSED") return refuse("SIRET_CLOSED", { path: ["siret"] });
  if (!typed) return refuse(missingDescription[answer.status], { path: ["siret"] });
  // Until the directory gives the commune, the postal code is the best guess for the office.
  const company = { ...typed, departement: guessDepartementOfPostalCode(typed.postalCode) };
  return { company, directoryStatus: answer.status === "MASKED" ? "MASKED" : "PENDING" };
}

const missingDescription = { MASKED: "SIRET_MASKED", UNKNOWN: "SIRET_UNKNOWN", UNAVAILABLE: "DIRECTORY_UNAVAILABLE" } as const;

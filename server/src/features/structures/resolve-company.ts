import { guessDepartementOfPostalCode } from "@portail-tic/shared/kernel/departement-of-commune";
import { sirenOfSiret } from "@portail-tic/shared/kernel/siret";
import type { TypedCompany } from "@portail-tic/shared/structures/company.schema";
import type { DirectoryStatus } from "@portail-tic/shared/structures/structure-status";

import type { CompanyDirectory } from "../../integrations/company-directory/company-directory.ts";
import type { LookUpResult } from "../../integrations/company-directory/company.ts";
import { ProblemError, refuse } from "../../platform/problems/problem-error.ts";

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
  return describedBy(await directory.lookUp(siret), typed);
}

/** What to create a structure with, by SIRET; a refusal where `resolveCompany` would throw it. One question for all those of a company. */
export async function resolveCompanies(
  directory: CompanyDirectory,
  asked: readonly { readonly siret: string; readonly company?: TypedCompany | null | undefined }[],
): Promise<Map<string, ResolvedCompany | ProblemError>> {
  const answers = await lookUpAll(directory, [...new Set(asked.map(({ siret }) => siret))]);
  const resolved = new Map<string, ResolvedCompany | ProblemError>();
  for (const { siret, company } of asked) {
    try {
      resolved.set(siret, describedBy(answers.get(siret) ?? { status: "UNKNOWN" }, company));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      resolved.set(siret, error);
    }
  }
  return resolved;
}

/** The list of a company answers for several of its SIRETs at once; one it does not hold is looked up by itself. */
async function lookUpAll(directory: CompanyDirectory, sirets: readonly string[]): Promise<Map<string, LookUpResult>> {
  const answers = new Map<string, LookUpResult>();
  for (const [siren, ofCompany] of Map.groupBy(sirets, sirenOfSiret)) {
    const list = ofCompany.length > 1 ? await directory.establishmentsOf(siren) : null;
    const listed = new Map(list?.status === "FOUND" ? list.establishments.map(({ siret, answer }) => [siret, answer]) : []);
    for (const siret of ofCompany) {
      const known = list?.status === "UNAVAILABLE" ? list : listed.get(siret);
      answers.set(siret, known ?? (await directory.lookUp(siret)));
    }
  }
  return answers;
}

function describedBy(answer: LookUpResult, typed: TypedCompany | null | undefined): ResolvedCompany {
  if (answer.status === "FOUND") return { company: answer.company, directoryStatus: "CONFIRMED" };
  if (answer.status === "CLOSED") return refuse("SIRET_CLOSED", { path: ["siret"] });
  if (!typed) return refuse(missingDescription[answer.status], { path: ["siret"] });
  // Until the directory gives the commune, the postal code is the best guess for the office.
  const company = { ...typed, departement: guessDepartementOfPostalCode(typed.postalCode) };
  return { company, directoryStatus: answer.status === "MASKED" ? "MASKED" : "PENDING" };
}

const missingDescription = { MASKED: "SIRET_MASKED", UNKNOWN: "SIRET_UNKNOWN", UNAVAILABLE: "DIRECTORY_UNAVAILABLE" } as const;

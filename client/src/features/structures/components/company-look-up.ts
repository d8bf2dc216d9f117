import { request } from "../../../lib/request.ts";
import { LookUpCompanyDocument, type LookUpCompanyQuery } from "../gql/graphql.ts";

/** What the directory says about a SIRET, and whether the portal already knows it. */
export type CompanyAnswer = LookUpCompanyQuery["lookUpCompany"];

/** Asks the company directory. Throws a RequestError. */
export async function lookUpCompany(siret: string): Promise<CompanyAnswer> {
  return (await request(LookUpCompanyDocument, { siret })).lookUpCompany;
}

/** A malformed or closed SIRET leads nowhere; one that is registered here is never refused. */
export function refusalOf({ status, isRegistered }: CompanyAnswer): "INVALID" | "CLOSED" | null {
  return !isRegistered && (status === "INVALID" || status === "CLOSED") ? status : null;
}

/** The directory gave no description, and the structure is not known here either. */
export function isDescribedByHand({ status, isRegistered }: CompanyAnswer): boolean {
  return !isRegistered && (status === "UNKNOWN" || status === "MASKED" || status === "UNAVAILABLE");
}

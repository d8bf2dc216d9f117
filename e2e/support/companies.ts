import { embeddedCompanies } from "../../server/src/integrations/company-directory/embedded-companies.ts";

/** A company of the embedded directory that the demonstration leaves free. Each journey names its own. */
export function companyNamed(name: string): { readonly siret: string; readonly name: string } {
  const company = embeddedCompanies.find((one) => one.name === name);
  if (!company) throw new Error(`The embedded directory has no ${name}.`);
  return company;
}

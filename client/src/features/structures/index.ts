export { CompanyFields, ManagementCenterField, SiretField } from "./components/company-fields.tsx";
export { CompanyFound } from "./components/company-found.tsx";
export { isDescribedByHand, lookUpCompany, refusalOf, type CompanyAnswer } from "./components/company-look-up.ts";
export { searchStructures, structureChoice } from "./components/search-structures.ts";
export { companyMessages } from "./company-messages.ts";
export type { CompanyMessages } from "./company-messages.fr.ts";
export { LookUpCompanyDocument, type CompanyLookUpStatus } from "./gql/graphql.ts";

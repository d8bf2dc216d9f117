import type { EstablishmentsResult, LookUpResult } from "./company.ts";

/** The public directory of companies, whoever answers. */
export interface CompanyDirectory {
  /** Looks a valid SIRET up. Never throws: a failure is UNAVAILABLE. */
  lookUp(siret: string): Promise<LookUpResult>;
  /** Lists the establishments of a valid SIREN: the head office first, then the open ones. Never throws: a failure is UNAVAILABLE. */
  establishmentsOf(siren: string): Promise<EstablishmentsResult>;
}

declare module "../../platform/services/services.ts" {
  interface Services {
    readonly directory: CompanyDirectory;
  }
}

import type { LookUpResult } from "./company.ts";

/** The public directory of companies, whoever answers. */
export interface CompanyDirectory {
  /** Looks a valid SIRET up. Never throws: a failure is UNAVAILABLE. */
  lookUp(siret: string): Promise<LookUpResult>;
}

declare module "../../platform/services/services.ts" {
  interface Services {
    readonly directory: CompanyDirectory;
  }
}

/** One establishment as the public directory describes it. Texts are empty, codes null, when the directory does not say. */
export interface Company {
  readonly siret: string;
  readonly siren: string;
  readonly name: string;
  /** Street line, without postal code and town. */
  readonly address: string;
  readonly addressComplement: string;
  readonly postalCode: string;
  readonly town: string;
  /** INSEE code of the commune: decides the département, hence the office. */
  readonly communeCode: string | null;
  readonly departement: string | null;
  readonly vatNumber: string | null;
  /** INSEE « catégorie juridique »: 1000 individual, 6533 GAEC, 6598 EARL… */
  readonly legalFormCode: string | null;
  /** Main activity, as `01.50Z`. */
  readonly nafCode: string | null;
  readonly isHeadOffice: boolean;
}

/** Why the directory could not answer, for the log only. */
export type UnavailableReason = "TIMEOUT" | "NETWORK" | "RATE_LIMITED" | "HTTP_ERROR" | "UNREADABLE";

/**
 * FOUND and CLOSED carry the company; MASKED exists but asked not to be published; UNKNOWN is not in the directory;
 * UNAVAILABLE says nothing about the company: a person then describes it by hand and is never blocked.
 */
export type LookUpResult =
  | { readonly status: "FOUND" | "CLOSED"; readonly company: Company }
  | { readonly status: "MASKED" | "UNKNOWN" }
  | { readonly status: "UNAVAILABLE"; readonly reason: UnavailableReason };

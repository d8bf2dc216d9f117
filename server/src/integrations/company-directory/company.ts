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
  /** When the establishment closed, as a civil date; null while it is open, or when the directory does not say. */
  readonly closedOn: string | null;
}

/** Why the directory could not answer, for the log only. */
export type UnavailableReason = "TIMEOUT" | "NETWORK" | "RATE_LIMITED" | "HTTP_ERROR" | "UNREADABLE";

/**
 * FOUND and CLOSED carry the company; MASKED exists but asked not to be published; UNKNOWN is not in the directory;
 * UNAVAILABLE says nothing about the company: a person then describes it by hand and is never blocked.
 */
export type LookUpResult =
  | { readonly status: "FOUND" | "CLOSED"; readonly company: Company }
  | { readonly status: "MASKED" }
  | { readonly status: "UNKNOWN" }
  | { readonly status: "UNAVAILABLE"; readonly reason: UnavailableReason };

/** One line of the list of a company's establishments. */
export interface Establishment {
  readonly siret: string;
  readonly isHeadOffice: boolean;
  /** The sign over its door, where it has one: the only thing that tells two establishments of a town apart. */
  readonly tradeName: string;
  /** What looking its SIRET up answers. */
  readonly answer: Extract<LookUpResult, { readonly status: "FOUND" | "CLOSED" | "MASKED" }>;
}

/** `total` counts all those of the company: the directory lists a hundred at most, and not always all. */
export type EstablishmentsResult =
  | { readonly status: "FOUND"; readonly establishments: readonly Establishment[]; readonly total: number }
  | { readonly status: "UNKNOWN" }
  | { readonly status: "UNAVAILABLE"; readonly reason: UnavailableReason };

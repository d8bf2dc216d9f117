import type { CivilDate } from "../kernel/civil-date.ts";
import type { Decimal } from "../kernel/decimal.ts";

/** Who sells or buys, as an e-invoice names them. */
export interface EInvoiceParty {
  readonly name: string;
  /** SIRETs (14 digits) and SIRENs (9 digits) found among the identifiers; a French VAT number gives its SIREN. */
  readonly companyNumbers: readonly string[];
}

/** A line of an e-invoice; what could not be read is null or empty. */
export interface EInvoiceLine {
  /** The supplier's own line number. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly quantity: Decimal | null;
  /** UN/ECE Recommendation 20, normally: LTR, KGM, KWH. */
  readonly unitCode: string;
  readonly amount: Decimal | null;
  readonly deliveredOn: CivilDate | null;
  readonly periodEnd: CivilDate | null;
}

/** What an e-invoice says, whatever its syntax (CII, UBL) and its wrapping (a PDF or an XML file). */
export interface EInvoice {
  readonly syntax: "CII" | "UBL";
  /** The profile it announces: `urn:cen.eu:en16931:2017`. */
  readonly profile: string;
  readonly isCreditNote: boolean;
  readonly number: string;
  readonly issuedOn: CivilDate | null;
  readonly deliveredOn: CivilDate | null;
  readonly periodEnd: CivilDate | null;
  readonly supplier: EInvoiceParty;
  readonly buyer: EInvoiceParty;
  /** The sum of its lines as it states it, before charges and allowances of the whole invoice. */
  readonly linesTotal: Decimal | null;
  readonly lines: readonly EInvoiceLine[];
}

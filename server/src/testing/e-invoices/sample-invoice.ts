/** An invoice as a supplier's software would write it, before its syntax. Quantities, prices and dates as they go into the XML. */
export interface SampleInvoice {
  readonly number: string;
  readonly issuedOn: string;
  readonly typeCode?: string;
  readonly profile?: string;
  readonly deliveredOn?: string;
  readonly periodEnd?: string;
  readonly supplier: SampleParty;
  readonly buyer: SampleParty;
  readonly lines: readonly SampleLine[];
  /** Another total than the sum of the lines. */
  readonly linesTotal?: string;
}

export interface SampleParty {
  readonly name: string;
  readonly siret?: string;
  readonly vat?: string;
}

export interface SampleLine {
  readonly name: string;
  readonly description?: string;
  readonly quantity: string;
  readonly unit: string;
  readonly amount: string;
  readonly deliveredOn?: string;
  readonly periodEnd?: string;
}

/** The farm of the demonstration, so that its people may try the examples. */
export const farmOfSamples: SampleParty = { name: "GAEC du Clos Joli", siret: "99990127500019" };

export const suppliers = {
  west: { name: "Énergies de l'Ouest SAS", siret: "73282932000074", vat: "FR44732829320" },
  oil: { name: "Comptoir pétrolier de l'Anjou", siret: "51994679200016" },
  gas: { name: "Gaz & Terroir", vat: "FR39356000000" },
} satisfies Record<string, SampleParty>;

/** One delivery of GNR of 2025, all that is needed to ask a refund. */
export function gnrInvoice(changes: Partial<SampleInvoice> = {}): SampleInvoice {
  return {
    number: "F2025-0412",
    issuedOn: "2025-03-31",
    deliveredOn: "2025-03-28",
    supplier: suppliers.west,
    buyer: farmOfSamples,
    lines: [{ name: "Gazole non routier (GNR)", quantity: "2000", unit: "LTR", amount: "1780.00" }],
    ...changes,
  };
}

export function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Only what is there. */
export function optional<T>(value: T | undefined, write: (value: T) => string): string {
  return value === undefined ? "" : write(value);
}

export function totalOf({ lines, linesTotal }: SampleInvoice): string {
  return linesTotal ?? lines.reduce((sum, { amount }) => sum + Number(amount), 0).toFixed(2);
}

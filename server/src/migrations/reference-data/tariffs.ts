import type { ProductCode } from "./products.ts";
import { inferred, sourced, type Sourced } from "./source.ts";

export interface TariffRow extends Sourced {
  readonly formKind: "ANNUAL_REFUND" | "MONTHLY_AID";
  readonly period: string;
  readonly productCode: ProductCode;
  /** Delivery dates, both included. */
  readonly validFrom: string;
  readonly validTo: string;
  /** The supplier already billed the reduced price because the buyer gave an attestation before delivery. */
  readonly withAttestation: boolean;
  /** Euros per rate unit of the product: hl, 100 kg net or MWh. */
  readonly rate: string;
}

const table = sourced("Domain notes, section 2: published annual rates");
const sameAs2019 = sourced("Domain notes, section 2: rates « identiques à 2019 »");
const deduced = inferred("Domain notes, section 2: normal rate less reduced agricultural rate");

/** One rate for a whole delivery year. */
function year(period: number, productCode: ProductCode, rate: string, origin: Sourced = table): TariffRow {
  return between(`${period}-01-01`, `${period}-12-31`, productCode, rate, origin);
}

function between(validFrom: string, validTo: string, productCode: ProductCode, rate: string, origin: Sourced): TariffRow {
  return {
    formKind: "ANNUAL_REFUND",
    period: validFrom.slice(0, 4),
    productCode,
    validFrom,
    validTo,
    withAttestation: false,
    rate,
    ...origin,
  };
}

/** Since 1 July 2024 a buyer with an attestation is billed the reduced rate: nothing is left to refund. */
function attested(validFrom: string, validTo: string): TariffRow {
  return { ...between(validFrom, validTo, "GNR", "0", deduced), withAttestation: true };
}

function month(period: string, validFrom: string, validTo: string, productCode: ProductCode, rate: string, origin: Sourced): TariffRow {
  return { formKind: "MONTHLY_AID", period, productCode, validFrom, validTo, withAttestation: false, rate, ...origin };
}

/** What is unknown has no row: the portal then says so instead of guessing. */
export const tariffs: readonly TariffRow[] = [
  year(2018, "GNR", "14.96"),
  year(2018, "FL", "13.765"),
  between("2018-04-01", "2018-12-31", "GPL", "5.72", table),
  year(2018, "GN_HEATING", "8.331"),

  year(2019, "GNR", "14.96"),
  year(2019, "FL", "13.765"),
  year(2019, "GPL", "5.72"),
  year(2019, "GN_HEATING", "8.331"),

  year(2020, "GNR", "14.96", sameAs2019),
  year(2020, "FL", "13.765", sameAs2019),
  year(2020, "GPL", "5.72", sameAs2019),
  year(2020, "GN_HEATING", "8.331", sameAs2019),

  year(2021, "GNR", "14.96"),
  year(2021, "FL", "13.765"),
  year(2021, "GPL", "5.72"),
  year(2021, "GN_HEATING", "7.89"),
  year(2021, "GN_MOTOR", "4.69"),

  year(2022, "GNR", "14.96"),
  year(2022, "FL", "13.765"),
  year(2022, "GPL", "5.72"),
  year(2022, "GN_HEATING", "7.87"),
  year(2022, "GN_MOTOR", "4.69"),

  year(2023, "GNR", "14.96"),
  year(2023, "FL", "13.76"),
  year(2023, "GPL", "5.72"),
  year(2023, "GN_HEATING", "7.83"),
  year(2023, "GN_MOTOR", "4.69"),

  // FL, GPL and GN as motor fuel: unknown from 2024 on.
  between("2024-01-01", "2024-06-30", "GNR", "20.95", inferred("Domain notes, section 2: partly sourced, partly inferred")),
  between("2024-07-01", "2024-12-31", "GNR", "20.95", deduced),
  attested("2024-07-01", "2024-12-31"),
  year(2024, "GN_HEATING", "15.83", deduced),

  year(2025, "GNR", "26.94", deduced),
  attested("2025-01-01", "2025-12-31"),
  between("2025-01-01", "2025-07-31", "GN_HEATING", "16.62", deduced),
  between("2025-08-01", "2025-12-31", "GN_HEATING", "14.89", deduced),

  year(2026, "GNR", "32.93", deduced),
  attested("2026-01-01", "2026-12-31"),
  between("2026-01-01", "2026-01-31", "GN_HEATING", "14.89", deduced),
  between("2026-02-01", "2026-12-31", "GN_HEATING", "15.85", deduced),

  // The monthly aid: FL and GN are unknown.
  month(
    "26-04",
    "2026-04-01",
    "2026-04-30",
    "GNR",
    "3.86",
    inferred("Domain notes, section 2: deduced from the reduced rate of April 2026"),
  ),
  month("26-05", "2026-05-01", "2026-05-31", "GNR", "15", sourced("Domain notes, section 2: 0.15 € per litre for May 2026")),
];

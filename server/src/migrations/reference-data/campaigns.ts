import type { ProductCode } from "./products.ts";
import { inferred, sourced, type Sourced } from "./source.ts";

interface CampaignProductRow extends Sourced {
  readonly productCode: ProductCode;
  /** Last day to file, included. */
  readonly deadline: string;
}

export interface CampaignRow extends Sourced {
  readonly formKind: "ANNUAL_REFUND" | "MONTHLY_AID";
  readonly period: string;
  readonly deliveryFrom: string;
  readonly deliveryTo: string;
  readonly opensOn: string;
  readonly asksAdvance: boolean;
  readonly asksNotInDifficulty: boolean;
  readonly products: readonly CampaignProductRow[];
}

const firstYear = 2018;
const lastYear = 2026;
/** Natural gas as motor fuel has a rate since the 2021 deliveries. */
const firstMotorGasYear = 2021;
/** Years in which advances were paid (domain notes, section 2). */
const advanceYears = [2021, 2022, 2024];

function annualProduct(productCode: ProductCode, year: number): CampaignProductRow {
  if (productCode === "GNR" && year === 2022) {
    return { productCode, deadline: "2024-12-31", ...sourced("Domain notes, section 2: GNR delivered in 2022, 31 December 2024") };
  }
  return {
    productCode,
    deadline: `${year + 3}-12-31`,
    ...sourced("Domain notes, section 2: 31 December of the third year after the deliveries"),
  };
}

function annualCampaign(year: number): CampaignRow {
  const codes: ProductCode[] = ["GNR", "FL", "GPL", "GN_HEATING"];
  if (year >= firstMotorGasYear) codes.push("GN_MOTOR");
  return {
    formKind: "ANNUAL_REFUND",
    period: String(year),
    deliveryFrom: `${year}-01-01`,
    deliveryTo: `${year}-12-31`,
    opensOn: `${year + 1}-01-01`,
    asksAdvance: advanceYears.includes(year),
    asksNotInDifficulty: true,
    products: codes.map((code) => annualProduct(code, year)),
    ...inferred("Domain notes, section 2 (delivery year); the opening on 1 January of the next year is inferred"),
  };
}

/** The monthly aid of 2026: GNR, FL and GN, not GPL (form of April 2026). */
function monthlyCampaign(period: string, deliveryFrom: string, deliveryTo: string, opensOn: string): CampaignRow {
  const codes: ProductCode[] = ["GNR", "FL", "GN_HEATING", "GN_MOTOR"];
  return {
    formKind: "MONTHLY_AID",
    period,
    deliveryFrom,
    deliveryTo,
    opensOn,
    asksAdvance: false,
    asksNotInDifficulty: true,
    products: codes.map((productCode) => ({
      productCode,
      deadline: "2029-12-31",
      ...inferred("The deadline of the annual refund applied to the monthly aid"),
    })),
    ...inferred("Form « Demande d'aide au titre de la période » of 2026; the opening on the first day of the next month is inferred"),
  };
}

export const campaigns: readonly CampaignRow[] = [
  ...Array.from({ length: lastYear - firstYear + 1 }, (_, index) => annualCampaign(firstYear + index)),
  monthlyCampaign("26-04", "2026-04-01", "2026-04-30", "2026-05-01"),
  monthlyCampaign("26-05", "2026-05-01", "2026-05-31", "2026-06-01"),
];

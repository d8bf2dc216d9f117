/** Units of an invoice. */
export const QUANTITY_UNITS = ["L", "HL", "KG", "T", "KWH", "MWH"] as const;
export type QuantityUnit = (typeof QUANTITY_UNITS)[number];

/** Units a rate is given in: €/hl, €/100 kg net, €/MWh. */
export const RATE_UNITS = ["HL", "QUINTAL", "MWH"] as const;
export type RateUnit = (typeof RATE_UNITS)[number];

/** How a quantity in a rate's unit is written, in both languages: « 20 hl », « 12 × 100 kg ». */
export const rateUnitSigns: Readonly<Record<RateUnit, string>> = { HL: "hl", QUINTAL: "× 100 kg", MWH: "MWh" };

/** Power of ten from a unit of an invoice to the rate's unit: 1 l = 10⁻² hl, 1 t = 10¹ × 100 kg, 1 kWh = 10⁻³ MWh. */
const EXPONENTS: Readonly<Record<RateUnit, Partial<Record<QuantityUnit, number>>>> = {
  HL: { L: -2, HL: 0 },
  QUINTAL: { KG: -2, T: 1 },
  MWH: { KWH: -3, MWH: 0 },
};

/** The exponent `e` such that 1 `unit` = 10^e `rateUnit`, or undefined when they do not measure the same thing. */
export function exponentTo(rateUnit: RateUnit, unit: QuantityUnit): number | undefined {
  return EXPONENTS[rateUnit][unit];
}

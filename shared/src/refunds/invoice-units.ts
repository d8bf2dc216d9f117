import { decimalPlacesIn, fromScaled, toScaled, type Decimal } from "../kernel/decimal.ts";
import { QUANTITY_MAX_DECIMALS } from "../kernel/quantity.ts";
import type { QuantityUnit } from "../kernel/units.ts";

export interface Measured {
  readonly quantity: Decimal;
  readonly unit: QuantityUnit;
}

/** Units of invoices: UN/ECE Recommendation 20 codes and what people write, each as a unit of ours times a power of ten. */
const UNITS: Readonly<Record<string, readonly [unit: QuantityUnit, exponent: number]>> = {
  LTR: ["L", 0],
  L: ["L", 0],
  LITRE: ["L", 0],
  LITRES: ["L", 0],
  LITER: ["L", 0],
  LITERS: ["L", 0],
  HLT: ["HL", 0],
  HL: ["HL", 0],
  DLT: ["L", -1],
  K6: ["L", 3],
  MTQ: ["L", 3],
  M3: ["L", 3],
  KGM: ["KG", 0],
  KG: ["KG", 0],
  KGS: ["KG", 0],
  GRM: ["KG", -3],
  DTN: ["KG", 2],
  TNE: ["T", 0],
  T: ["T", 0],
  TO: ["T", 0],
  TONNE: ["T", 0],
  TONNES: ["T", 0],
  KWH: ["KWH", 0],
  MWH: ["MWH", 0],
  GWH: ["MWH", 3],
  WHR: ["KWH", -3],
};

/** Pairs of units of one measure: the smaller, and how many powers of ten it is below. */
const SMALLER: Partial<Record<QuantityUnit, readonly [unit: QuantityUnit, exponent: number]>> = {
  HL: ["L", 2],
  T: ["KG", 3],
  MWH: ["KWH", 3],
};

/** An invoice's quantity in a unit of ours, exactly; null when the unit does not measure a volume, a mass or an energy. */
export function measuredIn(unitCode: string, quantity: Decimal): Measured | null {
  const found = unitOf(unitCode);
  if (!found) return null;
  const [unit, exponent] = found;
  const measured = { unit, quantity: shifted(quantity, exponent) };
  return decimalPlacesIn(measured.quantity) > QUANTITY_MAX_DECIMALS ? inSmallerUnit(measured) : measured;
}

function unitOf(written: string): readonly [unit: QuantityUnit, exponent: number] | null {
  const code = written.trim().toUpperCase().replace("³", "3").replace(/\.$/, "");
  return Object.hasOwn(UNITS, code) ? (UNITS[code] ?? null) : null;
}

/** The same quantity in l, kg or kWh, so that quantities of one product can be added. */
export function inSmallerUnit({ unit, quantity }: Measured): Measured {
  const smaller = SMALLER[unit];
  return smaller ? { unit: smaller[0], quantity: shifted(quantity, smaller[1]) } : { unit, quantity };
}

/** The exact sum; both in the same unit. */
export function addQuantities(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(decimalPlacesIn(a), decimalPlacesIn(b));
  return fromScaled(toScaled(a, scale) + toScaled(b, scale), scale);
}

/** `quantity × 10^exponent`, exactly. */
function shifted(quantity: Decimal, exponent: number): Decimal {
  const scale = decimalPlacesIn(quantity);
  const digits = toScaled(quantity, scale);
  return exponent > 0 ? fromScaled(digits * 10n ** BigInt(exponent), scale) : fromScaled(digits, scale - exponent);
}

import { plainWords } from "./plain-words.ts";

/** What the words of an invoice line say it sells. */
export type Fuel =
  | { readonly productCode: string }
  | { readonly isCharge: true }
  | { readonly isUnknown: true }
  | { readonly isSeveral: true };

/** The products of the catalogue by the words suppliers use; `\b` on both sides. Source: domain notes, section 2, and common invoices. */
const FUELS: readonly (readonly [productCode: string, words: RegExp])[] = [
  [
    "GNR",
    /\b(gnr|gonr|(gazole|gazoil|gasoil|gas oil|go|fioul|diesel) non routier|non road (diesel|gas ?oil)|(gazole|gasoil) agricole|red diesel)\b/,
  ],
  ["FL", /\b((fioul|fuel|mazout) (oil )?lourd|heavy fuel( oil)?|fol|fl)\b/],
  ["GPL", /\b(gpl|lpg|propane?|butane?|gaz de petrole( liquefie)?|liquefied petroleum gas)\b/],
  ["GN_MOTOR", /\b((bio ?)?gn[vcl]|gaz naturel (carburant|vehicules?|comprime|liquefie)|(compressed|liquefied) natural gas|cng|lng)\b/],
  ["GN_HEATING", /\b(gaz naturel|natural gas|gn)\b/],
];

/** What stands beside a fuel on its invoice and is billed in its litres or kWh too: counting it would claim the fuel twice. */
const CHARGE =
  /^(dont |part |participation |quote part )?(accises?|taxes?|t[iv]cpe|tipp|ticgn|tic|tva|cta|cspe|cee|certificats?|contributions?|redevances?|abonnements?|(terme|part|prime) fixe|acheminement|transport|stockage|distribution|frais|forfait|location|mise a disposition|consigne|emballages?|remises?|rabais|ristourne|escompte|additifs?|prestations?|participation|supplements?|surcharge|eco ?participation|excise|tax|levy|delivery (fee|charge)|discount|carriage)\b/;

const ENERGY_UNIT = /^(kwh|mwh|gwh)$/i;

/** Recognises the fuel of an invoice line from its name, then from its description; `unitCode` helps with a bare « gaz ». */
export function fuelOfLine(name: string, description: string, unitCode: string): Fuel {
  const words = plainWords(name);
  if (CHARGE.test(words)) return { isCharge: true };
  const named = fuelIn(words, unitCode);
  return "isUnknown" in named ? fuelIn(plainWords(description), unitCode) : named;
}

function fuelIn(words: string, unitCode: string): Fuel {
  const found = FUELS.filter(([, pattern]) => pattern.test(words)).map(([code]) => code);
  // « Gaz naturel carburant » is natural gas too: the more precise one counts.
  const codes = found.includes("GN_MOTOR") ? found.filter((code) => code !== "GN_HEATING") : found;
  const [only, ...more] = codes;
  if (only !== undefined) return more.length === 0 ? { productCode: only } : { isSeveral: true };
  return /\b(gaz|gas)\b/.test(words) && ENERGY_UNIT.test(unitCode.trim()) ? { productCode: "GN_HEATING" } : { isUnknown: true };
}

import type { Language } from "../problems/problem-text.ts";

/** Main tax regime of a structure (FR: régime fiscal principal): those of farms, of companies, and of those who pay no tax on profits. */
export const taxRegimes = ["MICRO_BA", "REAL_SIMPLIFIED", "REAL_NORMAL", "CORPORATE_TAX", "EXEMPT"] as const;
export type TaxRegime = (typeof taxRegimes)[number];

const words: Readonly<Record<TaxRegime, Readonly<Record<Language, string>>>> = {
  MICRO_BA: { fr: "Micro-bénéfice agricole (micro-BA)", en: "Small farm scheme (micro-BA)" },
  REAL_SIMPLIFIED: { fr: "Bénéfice réel simplifié", en: "Actual profit, simplified" },
  REAL_NORMAL: { fr: "Bénéfice réel normal", en: "Actual profit, standard" },
  CORPORATE_TAX: { fr: "Impôt sur les sociétés", en: "Corporate tax" },
  EXEMPT: { fr: "Non imposable (association, établissement public)", en: "Not taxable (association, public body)" },
};

export function isTaxRegime(text: string): text is TaxRegime {
  return taxRegimes.some((regime) => regime === text);
}

/** What people read; what was typed before there was a list is shown as it was. */
export function taxRegimeName(text: string | null, language: Language): string | null {
  return text !== null && isTaxRegime(text) ? words[text][language] : text;
}

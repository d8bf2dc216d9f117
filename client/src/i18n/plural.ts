import type { Locale } from "./locale.ts";

const rules: Record<Locale, Intl.PluralRules> = { fr: new Intl.PluralRules("fr"), en: new Intl.PluralRules("en") };

/** `plural("fr", 0, "demande", "demandes")` → « demande »: French counts zero with one, English with many. */
export function plural(locale: Locale, count: number, one: string, other: string): string {
  return rules[locale].select(count) === "one" ? one : other;
}

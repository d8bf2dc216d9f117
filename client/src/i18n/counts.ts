import { intlTag, type Locale } from "./locale.ts";
import { plural } from "./plural.ts";

const numbers: Record<Locale, Intl.NumberFormat> = { fr: new Intl.NumberFormat(intlTag("fr")), en: new Intl.NumberFormat(intlTag("en")) };

/** A count as people read it: `countText("fr", 2000)` → « 2 000 ». For texts of catalogues; pages have `useFormats`. */
export const countText = (locale: Locale, count: number): string => numbers[locale].format(count);

/** A count with its word: `counted("fr", 2000, "facture", "factures")` → « 2 000 factures ». */
export const counted = (locale: Locale, count: number, one: string, other: string): string =>
  `${countText(locale, count)} ${plural(locale, count, one, other)}`;

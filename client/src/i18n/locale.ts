/** French first, English second. */
export const locales = ["fr", "en"] as const;
export type Locale = (typeof locales)[number];

const key = "locale";

function storedLocale(): Locale {
  try {
    return globalThis.localStorage.getItem(key) === "en" ? "en" : "fr";
  } catch {
    return "fr"; // Storage can be refused by the browser's privacy settings.
  }
}

let active: Locale = storedLocale();

/** The language in use, for code outside React (requests, loaders). */
export function currentLocale(): Locale {
  return active;
}

/** Keeps the choice for the next visits and tells assistive technologies through `<html lang>`. */
export function rememberLocale(locale: Locale): void {
  active = locale;
  document.documentElement.lang = locale;
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Same privacy settings: the choice lasts until the page is closed.
  }
}

/** BCP 47 tag for Intl: « en » alone writes the month first. */
export function intlTag(locale: Locale): string {
  return locale === "en" ? "en-GB" : "fr-FR";
}

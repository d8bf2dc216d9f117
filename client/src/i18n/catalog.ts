import { withFrenchSpacing } from "@portail-tic/shared/kernel/french-spacing";
import { currentLocale, type Locale } from "./locale.ts";

/** The texts of one feature. French travels with the page; English is fetched by those who read it. */
export interface Catalog<M> {
  /** The texts when already here, else a promise that React can wait for. */
  readonly get: (locale: Locale) => M | Promise<M>;
}

const loaders = new Set<(locale: Locale) => Promise<unknown>>();

/**
 * Declares a catalogue: `defineCatalog(fr, () => import("./messages.en.ts").then((file) => file.en))`.
 * Write the English file as `export const en: typeof fr`: a missing or extra key does not compile.
 */
export function defineCatalog<M extends object>(french: M, loadEnglish: () => Promise<M>): Catalog<M> {
  const fr = withFrenchSpacing(french);
  let english: M | null = null;
  let loading: Promise<M> | null = null;
  const load = () =>
    (loading ??= loadEnglish().then(
      (messages) => (english = messages),
      (error: unknown) => {
        loading = null;
        throw error;
      },
    ));
  loaders.add((locale) => (locale === "en" && english === null ? load() : Promise.resolve()));
  return { get: (locale) => (locale === "fr" ? fr : (english ?? load())) };
}

/** Fetches the texts of every catalogue met so far, so that a page never renders twice for want of words. */
export async function loadCatalogs(locale: Locale = currentLocale()): Promise<void> {
  await Promise.all([...loaders].map((load) => load(locale)));
}

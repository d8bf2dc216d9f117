import { formatInstant, parisDateOf } from "@portail-tic/shared/kernel/paris-time";

import { intlTag, type Locale } from "./locale.ts";
import { useLocale } from "./locale-provider.tsx";

/** How values are written for a reader. Days and moments are those of Paris, as in the mails and the PDF: deadlines are. */
export interface Formats {
  /** « 2026-03-31 » or an instant → 31/03/2026. */
  date(value: string): string;
  /** An instant → 31 mars 2026 à 14:05, hour of Paris. */
  moment(value: string): string;
  /** An instant, short, for a column → 31/03/2026 14:05, hour of Paris. */
  dateTime(value: string): string;
  /** Hours and minutes of an instant, by the reader's own clock. */
  time(value: string): string;
  /** Integer cents → 1 346,40 €. */
  euros(cents: number): string;
  /** A decimal text or a number, with at most `digits` decimals (3 by default). */
  number(value: string | number, digits?: number): string;
  /** A quantity and its unit, kept on one line: 9 000 L. */
  quantity(value: string | number, unit: string): string;
  /** A size in bytes → 1,2 Mo. */
  bytes(value: number): string;
  /** 14 digits → 732 829 320 00074. */
  siret(value: string): string;
}

const cache: Partial<Record<Locale, Formats>> = {};
const civilDate = /^\d{4}-\d{2}-\d{2}$/;

function makeFormats(locale: Locale): Formats {
  const tag = intlTag(locale);
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "short", timeZone: "UTC" });
  const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: "short", timeStyle: "short", timeZone: "Europe/Paris" });
  const time = new Intl.DateTimeFormat(tag, { timeStyle: "short" });
  const euro = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" });
  const number = (value: string | number, digits = 3) =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: digits }).format(Number(value));
  return {
    date: (value) => day.format(new Date(civilDate.test(value) ? value : parisDateOf(new Date(value)))),
    moment: (value) => formatInstant(new Date(value), locale),
    dateTime: (value) => dateTime.format(new Date(value)),
    time: (value) => time.format(new Date(value)),
    euros: (cents) => euro.format(cents / 100),
    number,
    quantity: (value, unit) => `${number(value)}\u00a0${unit}`,
    bytes: (value) => {
      const letter = locale === "fr" ? "o" : "B";
      return value >= 1e6 ? `${number(value / 1e6, 1)}\u00a0M${letter}` : `${number(Math.max(1, value / 1e3), 0)}\u00a0k${letter}`;
    },
    siret: (value) => value.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1\u00a0$2\u00a0$3\u00a0$4"),
  };
}

/** Formats of a language, outside React. */
export function formatsOf(locale: Locale): Formats {
  return (cache[locale] ??= makeFormats(locale));
}

/** Formats of the language in use. */
export function useFormats(): Formats {
  return formatsOf(useLocale().locale);
}

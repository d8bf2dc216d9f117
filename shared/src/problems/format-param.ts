import { formatCivilDate } from "../kernel/civil-date.ts";
import { formatInstant } from "../kernel/paris-time.ts";
import type { Language } from "./problem-text.ts";

// English readers get day-month-year too: « en » alone is month-first.
const locales = { fr: "fr-FR", en: "en-GB" } as const;

const duration = {
  fr: { second: ["seconde", "secondes"], minute: ["minute", "minutes"], hour: ["heure", "heures"] },
  en: { second: ["second", "seconds"], minute: ["minute", "minutes"], hour: ["hour", "hours"] },
} as const;

/**
 * Writes one parameter of a problem for a reader: names ending in `Seconds` become a duration, in `Bytes` a file size,
 * in `Cents` an amount; a `YYYY-MM-DD` text becomes a date, an instant its day and hour in Paris. Everything else stays as it is.
 */
export function formatParam(name: string, value: string | number, language: Language): string {
  const locale = locales[language];
  if (typeof value === "string") {
    if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return formatInstant(new Date(value), language);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatCivilDate(value, language) : value;
  }
  if (name.endsWith("Seconds")) return formatDuration(value, language);
  if (name.endsWith("Bytes")) return formatBytes(value, language);
  if (name.endsWith("Cents")) {
    return new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" }).format(value / 100);
  }
  return new Intl.NumberFormat(locale).format(value);
}

function formatDuration(seconds: number, language: Language): string {
  const [amount, unit] =
    seconds < 60
      ? ([seconds, "second"] as const)
      : seconds < 3600
        ? ([Math.ceil(seconds / 60), "minute"] as const)
        : ([Math.ceil(seconds / 3600), "hour"] as const);
  return `${amount} ${duration[language][unit][amount > 1 ? 1 : 0]}`;
}

function formatBytes(bytes: number, language: Language): string {
  const letter = language === "fr" ? "o" : "B";
  const [amount, unit] =
    bytes >= 1e9 ? [bytes / 1e9, `G${letter}`] : bytes >= 1e6 ? [bytes / 1e6, `M${letter}`] : [bytes / 1e3, `k${letter}`];
  return `${new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(amount)} ${unit}`;
}

import type { Language } from "../problems/problem-text.ts";
import { accepted, type Parsed } from "./parsed.ts";
import { deny } from "./verdict.ts";

/** A day of the calendar without hour or zone, `YYYY-MM-DD`: sorts and compares as text. */
export type CivilDate = string;

const DAY_MS = 86_400_000;

/** True for a day that exists: 2024-02-29 does, 2025-02-29 does not. */
export function isCivilDate(text: string): text is CivilDate {
  return /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && toCivil(toUtc(text)) === text;
}

/** Reads a date as a date field sends it (`2025-03-31`) or as a person types it (`31/03/2025`). */
export function parseCivilDate(text: string): Parsed<CivilDate> {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const iso = french ? `${french[3]}-${french[2]?.padStart(2, "0")}-${french[1]?.padStart(2, "0")}` : text.trim();
  return isCivilDate(iso) ? accepted(iso) : deny("DATE_INVALID");
}

/** Negative, zero or positive, like a sort callback wants. */
export function compareCivilDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when `from ≤ date ≤ until`, both ends included. */
export function isWithin(date: CivilDate, from: CivilDate, until: CivilDate): boolean {
  return from <= date && date <= until;
}

/** The day so many days later (or earlier, when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return toCivil(new Date(toUtc(date).getTime() + days * DAY_MS));
}

/** Whole days from one day to another; negative when `until` comes first. */
export function daysBetween(from: CivilDate, until: CivilDate): number {
  return Math.round((toUtc(until).getTime() - toUtc(from).getTime()) / DAY_MS);
}

/** The year of a day, as a number. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** For reading: `31 mars 2025` or `1er mars 2025` in French, `31 March 2025` in English. */
export function formatCivilDate(date: CivilDate, language: Language): string {
  const format = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { dateStyle: "long", timeZone: "UTC" });
  return withFirst(format.format(toUtc(date)), language);
}

/** French says « 1er » for the first day of a month; Intl writes « 1 ». */
export function withFirst(text: string, language: Language): string {
  return language === "fr" ? text.replace(/^1 /, "1er ") : text;
}

const toUtc = (date: CivilDate) => new Date(`${date}T00:00:00Z`);
const toCivil = (instant: Date) => (Number.isNaN(instant.getTime()) ? "" : instant.toISOString().slice(0, 10));

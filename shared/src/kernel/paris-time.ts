import type { Language } from "../problems/problem-text.ts";
import { addDays, withFirst, type CivilDate } from "./civil-date.ts";

/** The portal lives by the clock of Paris: deadlines, delivery dates, « today ». */
export const PARIS = "Europe/Paris";

const parisParts = new Intl.DateTimeFormat("en-CA", { timeZone: PARIS, year: "numeric", month: "2-digit", day: "2-digit" });

/** The day it is in Paris at an instant. */
export function parisDateOf(instant: Date): CivilDate {
  return parisParts.format(instant);
}

/** The instant a day starts in Paris (22:00 or 23:00 UTC of the day before). */
export function startOfParisDay(date: CivilDate): Date {
  const midnightUtc = new Date(`${date}T00:00:00Z`).getTime();
  const twoHoursEarlier = new Date(midnightUtc - 2 * 3_600_000);
  return parisDateOf(twoHoursEarlier) === date ? twoHoursEarlier : new Date(midnightUtc - 3_600_000);
}

const parisHour = new Intl.DateTimeFormat("en-GB", { timeZone: PARIS, hour: "2-digit", hourCycle: "h23" });

/** The instant a clock of Paris shows this full hour on a day, summer or winter. For hours that every day has: 03:00 and later. */
export function parisHourOfDay(date: CivilDate, hour: number): Date {
  const inSummer = new Date(`${date}T00:00:00Z`).getTime() + (hour - 2) * 3_600_000;
  return Number(parisHour.format(new Date(inSummer))) === hour ? new Date(inSummer) : new Date(inSummer + 3_600_000);
}

/** The first instant after a day ends in Paris: a right valid « until » that day, included, ends here. */
export function endOfParisDay(date: CivilDate): Date {
  return startOfParisDay(addDays(date, 1));
}

/** For reading: `31 mars 2025 à 14:05` in French, `31 March 2025 at 14:05` in English, hour of Paris. */
export function formatInstant(instant: Date, language: Language): string {
  const format = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { dateStyle: "long", timeStyle: "short", timeZone: PARIS });
  return withFirst(format.format(instant), language);
}

import { addDays } from "@portail-tic/shared/kernel/civil-date";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { ImportantDate } from "./important-date.type.ts";

interface Calendar {
  readonly dates: readonly ImportantDate[];
  readonly language: Language;
  readonly now: Date;
  /** Where people read more; its host makes the identifiers unique. */
  readonly baseUrl: string;
}

const words = {
  fr: {
    name: "Remboursement TIC agricole : les dates",
    ANNUAL_REFUND: (period: string) => `remboursement des livraisons de ${period}`,
    MONTHLY_AID: (period: string) => `aide de la période ${period}`,
    OPENING: (what: string) => `Ouverture : ${what}`,
    DEADLINE: (what: string) => `Dernier jour : ${what}`,
    products: "Produits : ",
    unverified: "Date à confirmer.",
  },
  en: {
    name: "Farm energy tax refund: the dates",
    ANNUAL_REFUND: (period: string) => `refund for the deliveries of ${period}`,
    MONTHLY_AID: (period: string) => `aid of period ${period}`,
    OPENING: (what: string) => `Opening: ${what}`,
    DEADLINE: (what: string) => `Last day: ${what}`,
    products: "Products: ",
    unverified: "Date to be confirmed.",
  },
};

/** How many days before a deadline a calendar reminds of it. */
const reminderDays = 30;

/** The dates as an iCalendar file (RFC 5545): days without hour, a reminder a month before each deadline. */
export function writeCalendar({ dates, language, now, baseUrl }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Portail TIC agricole//Dates//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(words[language].name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    ...dates.flatMap((date) => eventLines(date, { language, now, baseUrl })),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function eventLines({ id, date, kind, formKind, period, products, verified }: ImportantDate, about: Omit<Calendar, "dates">): string[] {
  const w = words[about.language];
  const summary = w[kind](w[formKind](period));
  const description = [w.products + products.map(({ name }) => name).join(", "), ...(verified ? [] : [w.unverified])].join("\n");
  return [
    "BEGIN:VEVENT",
    `UID:${id}@${new URL(about.baseUrl).hostname}`,
    `DTSTAMP:${about.now.toISOString().replaceAll(/[-:]|\.\d{3}/g, "")}`,
    `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${addDays(date, 1).replaceAll("-", "")}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${about.baseUrl}/dates`,
    "TRANSP:TRANSPARENT",
    ...(kind === "DEADLINE" ? reminder(summary) : []),
    "END:VEVENT",
  ];
}

function reminder(summary: string): string[] {
  return ["BEGIN:VALARM", "ACTION:DISPLAY", `TRIGGER:-P${reminderDays}D`, `DESCRIPTION:${escaped(summary)}`, "END:VALARM"];
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n");
}

/** RFC 5545, 3.1: lines of at most 75 octets, a letter never cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > 75 - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part].join("\r\n ");
}

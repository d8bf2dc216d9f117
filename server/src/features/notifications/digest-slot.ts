import type { DigestFrequency } from "@portail-tic/shared/notifications/notification-families";
import { addDays, type CivilDate } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf, parisHourOfDay } from "@portail-tic/shared/kernel/paris-time";
import { policy } from "../../platform/config/policy.ts";

/** The last time a gathered mail was to leave, at or before `now`: this morning, or on Monday morning, at the hour of Paris. */
export function lastDigestSlot(frequency: DigestFrequency, now: Date): Date {
  let day = parisDateOf(now);
  if (slotOf(day) > now) day = addDays(day, -1);
  while (frequency === "WEEKLY" && !isMonday(day)) day = addDays(day, -1);
  return slotOf(day);
}

function slotOf(day: CivilDate): Date {
  return parisHourOfDay(day, policy.digest.parisHour);
}

function isMonday(day: CivilDate): boolean {
  return new Date(`${day}T12:00:00Z`).getUTCDay() === 1;
}

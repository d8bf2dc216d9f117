import { addDays, isCivilDate, type CivilDate } from "../kernel/civil-date.ts";

export const FORM_KINDS = ["ANNUAL_REFUND", "MONTHLY_AID"] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** The deliveries of a campaign, both days included. */
export interface DeliveryPeriod {
  readonly deliveryFrom: CivilDate;
  readonly deliveryTo: CivilDate;
}

/** The deliveries a period stands for: « 2027 » a year for the annual refund, « 26-04 » April 2026 for the monthly aid. Null otherwise. */
export function deliveriesOf(formKind: FormKind, period: string): DeliveryPeriod | null {
  if (formKind === "ANNUAL_REFUND") {
    return /^20\d{2}$/.test(period) ? { deliveryFrom: `${period}-01-01`, deliveryTo: `${period}-12-31` } : null;
  }
  const deliveryFrom = `20${period}-01`;
  if (!/^\d{2}-\d{2}$/.test(period) || !isCivilDate(deliveryFrom)) return null;
  const aMonthLater = addDays(deliveryFrom, 31);
  return { deliveryFrom, deliveryTo: addDays(`${aMonthLater.slice(0, 7)}-01`, -1) };
}

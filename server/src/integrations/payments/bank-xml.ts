import { isCivilDate, type CivilDate } from "@portail-tic/shared/kernel/civil-date";
import { toScaled } from "@portail-tic/shared/kernel/decimal";
import { centsFrom } from "@portail-tic/shared/kernel/money";
import { textAt, type XmlElement } from "../../platform/xml/read-xml.ts";
import { referenceMax } from "./bank-report.ts";

/** What the messages of banks write the same way. */

/** An amount in cents; null for what is not euros, positive, with at most two decimals: such a movement is nobody's. */
export function eurosIn(amount: XmlElement | null): number | null {
  const text = amount?.text.trim() ?? "";
  return amount?.attributes["Ccy"] === "EUR" && /^\d{1,13}(\.\d{1,2}0{0,3})?$/.test(text) ? centsFrom(toScaled(text, 2)) : null;
}

/** A code of ISO 20022, or the bank's own, under an element that gives a reason. */
export function reasonIn(element: XmlElement, ...path: readonly string[]): string | null {
  return (textAt(element, ...path, "Rsn", "Cd") ?? textAt(element, ...path, "Rsn", "Prtry"))?.slice(0, referenceMax) ?? null;
}

/** The day of a date or of an instant, or null. */
export function dayIn(text: string | null): CivilDate | null {
  const day = text?.slice(0, 10) ?? "";
  return isCivilDate(day) ? day : null;
}

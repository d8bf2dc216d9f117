import { isCivilDate, type CivilDate } from "@portail-tic/shared/kernel/civil-date";
import { normalizeDecimal, type Decimal } from "@portail-tic/shared/kernel/decimal";
import type { XmlElement } from "../../platform/xml/read-xml.ts";

/** The standards whose namespaces we read; their versions end the URI. Elements of any other namespace are extensions. */
const FAMILIES = ["urn:un:unece:uncefact:", "urn:ferd:", "urn:oasis:names:specification:ubl:"];

export function isStandard({ namespace }: XmlElement): boolean {
  return FAMILIES.some((family) => namespace.startsWith(family));
}

/** The children with one of these names. */
export function all(node: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return node?.children.filter((child) => names.includes(child.name) && isStandard(child)) ?? [];
}

/** The first child with one of these names, then its first child of the next step, and so on; a step may have several names: `A|B`. */
export function find(node: XmlElement | undefined, ...steps: string[]): XmlElement | undefined {
  return steps.reduce<XmlElement | undefined>((found, step) => all(found, ...step.split("|"))[0], node);
}

/** The text there, one space between words; empty when there is none. */
export function textAt(node: XmlElement | undefined, ...steps: string[]): string {
  return textOf(find(node, ...steps));
}

export function textOf(node: XmlElement | undefined): string {
  return (node?.text ?? "").replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** An `xs:decimal` in our form; null when it is none. */
export function decimalAt(node: XmlElement | undefined, ...steps: string[]): Decimal | null {
  const found = /^([+-]?)(\d*)\.?(\d*)$/.exec(textAt(node, ...steps));
  const [, sign = "", whole = "", fraction = ""] = found ?? [];
  if (whole + fraction === "" || whole.length + fraction.length > 30) return null;
  const minus = sign === "-" && /[1-9]/.test(whole + fraction) ? "-" : "";
  return normalizeDecimal(`${minus}${whole.replace(/^0+(?=\d)/, "") || "0"}.${fraction || "0"}`);
}

/** A day: `20260131` and what begins like it (format 102 and 203 of CII), `2026-01-31`, with or without an hour or a zone. */
export function dateAt(node: XmlElement | undefined, ...steps: string[]): CivilDate | null {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(textAt(node, ...steps));
  const day = found ? `${found[1]}-${found[2]}-${found[3]}` : "";
  return isCivilDate(day) ? day : null;
}

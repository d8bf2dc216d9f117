import { kept } from "../../../lib/kept.ts";
import { emptyLine, type LinePlace, type LineValues } from "./line-values.ts";

interface KeptLine {
  readonly place: LinePlace;
  readonly values: LineValues;
}

const texts = ["productCode", "invoiceNumber", "supplier", "deliveryDate", "quantity", "unit", "documentId"] as const;

/** Where the open line of a draft is kept: one person's, in this tab. */
export const lineName = (userId: string, requestId: string): string => `refund-line:${userId}:${requestId}`;

/** A line that was being typed in this tab and that the server did not have yet; a chosen file is not kept. */
export const keptLine = (name: string): KeptLine | null => lineOf(kept(name));

/** Lines that were left in this tab and that the server did not have yet. */
export function keptLines(name: string): KeptLine[] {
  const found = kept(name);
  return Array.isArray(found) ? found.flatMap((line) => lineOf(line) ?? []) : [];
}

function lineOf(found: unknown): KeptLine | null {
  const { place, values } = (found ?? {}) as Partial<KeptLine>;
  if (!place || !values || texts.some((text) => typeof values[text] !== "string")) return null;
  return { place, values: { ...emptyLine, ...values, file: null } };
}

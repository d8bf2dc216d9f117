import { kept } from "../../../lib/kept.ts";
import { emptyLine, type LinePlace, type LineValues } from "./line-values.ts";

const texts = ["productCode", "invoiceNumber", "supplier", "deliveryDate", "quantity", "unit", "documentId"] as const;

/** A line that was being typed in this tab and that the server did not have yet; a chosen file is not kept. */
export function keptLine(name: string): { place: LinePlace; values: LineValues } | null {
  const found = kept(name) as { place?: LinePlace; values?: LineValues } | null;
  const { place, values } = found ?? {};
  if (!place || !values || texts.some((text) => typeof values[text] !== "string")) return null;
  return { place, values: { ...emptyLine, ...values, file: null } };
}

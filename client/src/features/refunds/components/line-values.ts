import type { Locale } from "../../../i18n/locale.ts";
import type { RefundLineInput, RefundLineRowFragment } from "../gql/graphql.ts";

/** A line as a person types it. */
export interface LineValues {
  productCode: string;
  invoiceNumber: string;
  supplier: string;
  deliveryDate: string;
  quantity: string;
  unit: string;
  withAttestation: boolean;
  /** Where the scanned invoice comes from: a file to send, or one already there. */
  invoiceSource: "NEW" | "KNOWN";
  documentId: string;
  file: File | null;
}

export const emptyLine: LineValues = {
  productCode: "",
  invoiceNumber: "",
  supplier: "",
  deliveryDate: "",
  quantity: "",
  unit: "",
  withAttestation: false,
  invoiceSource: "NEW",
  documentId: "",
  file: null,
};

/** A saved line, as one would have typed it. */
export function valuesOf(line: RefundLineRowFragment, locale: Locale): LineValues {
  return {
    productCode: line.product.code,
    invoiceNumber: line.invoiceNumber,
    supplier: line.supplier,
    deliveryDate: line.deliveryDate,
    quantity: locale === "fr" ? line.quantity.replace(".", ",") : line.quantity,
    unit: line.unit,
    withAttestation: line.withAttestation,
    invoiceSource: line.document ? "KNOWN" : "NEW",
    documentId: line.document?.id ?? "",
    file: null,
  };
}

/** The same line for another invoice: its number and its file are not repeated. */
export function copyOf(line: RefundLineRowFragment, locale: Locale): LineValues {
  return { ...valuesOf(line, locale), invoiceNumber: "", invoiceSource: "NEW", documentId: "" };
}

/** What an import read and could not keep, as one would have typed it; its file is there already. */
export function importedValues(
  {
    quantity,
    ...read
  }: Pick<LineValues, "productCode" | "invoiceNumber" | "supplier" | "deliveryDate" | "quantity" | "unit" | "withAttestation">,
  documentId: string | null,
  locale: Locale,
): LineValues {
  const source = documentId === null ? {} : { invoiceSource: "KNOWN" as const, documentId };
  return { ...emptyLine, ...read, quantity: locale === "fr" ? quantity.replace(".", ",") : quantity, ...source };
}

/** What the next invoice usually shares with the one just saved. */
export function nextAfter({ productCode, supplier, unit, withAttestation }: LineValues): LineValues {
  return { ...emptyLine, productCode, supplier, unit, withAttestation };
}

/** A saved line and the version that was read; both null for a line that the server does not have yet. */
export interface LinePlace {
  readonly id: string | null;
  readonly version: number | null;
}

export const newPlace: LinePlace = { id: null, version: null };

/** What the server receives. */
export function lineInputOf(values: LineValues, { id, version }: LinePlace, documentId: string | null): RefundLineInput {
  const { productCode, invoiceNumber, supplier, deliveryDate, quantity, unit, withAttestation } = values;
  return { id, version, productCode, invoiceNumber, supplier, deliveryDate, quantity, unit, withAttestation, documentId };
}

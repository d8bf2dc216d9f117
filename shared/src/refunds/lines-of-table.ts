import type { PricedProduct } from "../campaigns/price-line.ts";
import { parseCivilDate } from "../kernel/civil-date.ts";
import { QUANTITY_UNITS } from "../kernel/units.ts";
import type { ProblemDraft } from "../problems/problems-from-zod.ts";
import { fuelOfLine } from "./fuel-of-line.ts";
import { measuredIn } from "./invoice-units.ts";
import { blankLine, type LineCandidate } from "./line-candidate.ts";
import { plainWords } from "./plain-words.ts";
import type { LineTable, TableRow } from "./read-table.ts";
import { COLUMN_NAMES, REQUIRED_COLUMNS, unitInHeader, type TableColumn } from "./table-columns.ts";

/** A product with the names a person may write instead of its code. */
export interface NamedProduct extends Pick<PricedProduct, "code"> {
  readonly nameFr: string;
  readonly nameEn: string;
}

/** The columns a table lacks, each as a problem of the whole file. A quantity may carry its unit in its header. */
export function missingColumns({ columns, header }: LineTable): ProblemDraft[] {
  const isThere = (column: TableColumn) => columns.includes(column) || (column === "unit" && unitOver(columns, header) !== "");
  return REQUIRED_COLUMNS.filter((column) => !isThere(column)).map((column) => {
    const { fr, en } = COLUMN_NAMES[column];
    return { code: "TABLE_COLUMN_MISSING", path: [column], params: { french: fr, english: en } };
  });
}

const unitOver = (columns: LineTable["columns"], header: LineTable["header"]) => unitInHeader(header[columns.indexOf("quantity")] ?? "");

/** What each row of a table would become; the campaign judges it next, as if it had been typed. */
export function linesOfTable(table: LineTable, products: readonly NamedProduct[]): LineCandidate[] {
  const unit = unitOver(table.columns, table.header);
  return table.rows.map((row) => candidateOf(row, table.columns, unit, products));
}

function candidateOf(row: TableRow, columns: LineTable["columns"], unitOfHeader: string, products: readonly NamedProduct[]): LineCandidate {
  const cell = (column: TableColumn) => row.cells[columns.indexOf(column)] ?? "";
  const attestation = readYesNo(cell("withAttestation"));
  const problems: ProblemDraft[] = attestation === null ? [{ code: "TABLE_YES_OR_NO", path: ["withAttestation"], params: {} }] : [];
  return {
    place: row.place,
    label: `${cell("supplier")} ${cell("invoiceNumber")}`.trim(),
    values: {
      ...blankLine,
      productCode: readProduct(cell("productCode"), products),
      invoiceNumber: cell("invoiceNumber"),
      supplier: cell("supplier"),
      deliveryDate: readDate(cell("deliveryDate")),
      quantity: readQuantity(cell("quantity")),
      unit: readUnit(cell("unit") || unitOfHeader),
      withAttestation: attestation ?? false,
    },
    problems,
    warnings: [],
    billedTo: null,
    ignored: null,
  };
}

/** The code, the name in either language, or words that say the product; anything else stays as typed, to be refused as such. */
function readProduct(typed: string, products: readonly NamedProduct[]): string {
  const words = plainWords(typed);
  const named = products.find(({ code, nameFr, nameEn }) => [code, nameFr, nameEn].some((name) => plainWords(name) === words));
  if (named) return named.code;
  const fuel = fuelOfLine(typed, "", "");
  return "productCode" in fuel ? fuel.productCode : typed;
}

/** Years of two digits are of this century. */
function readDate(typed: string): string {
  const short = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/.exec(typed);
  const text = short ? `${short[1]}/${short[2]}/20${short[3]}` : typed.replace(/[T ]0?0:00(:00)?(\.0+)?Z?$/, "");
  const parsed = parseCivilDate(text);
  return parsed.allowed ? parsed.value : typed;
}

/** With both a comma and a point, the last one is the decimal sign: `1,234.5` and `1.234,5`. */
function readQuantity(typed: string): string {
  const [comma, point] = [typed.lastIndexOf(","), typed.lastIndexOf(".")];
  if (comma === -1 || point === -1) return typed;
  return typed.replaceAll(comma > point ? "." : ",", "");
}

function readUnit(typed: string): string {
  const unit = measuredIn(typed, "1");
  return unit?.quantity === "1" && QUANTITY_UNITS.includes(unit.unit) ? unit.unit : typed;
}

function readYesNo(typed: string): boolean | null {
  const words = plainWords(typed);
  if (/^(|non|no|n|0|false|faux|sans)$/.test(words)) return false;
  return /^(oui|yes|o|y|x|1|true|vrai|avec)$/.test(words) ? true : null;
}

import type { Language } from "@portail-tic/shared/problems/problem-text";
import { problemText } from "@portail-tic/shared/problems/problem-message";
import { IMPORT_STATUSES, type ImportStatus } from "@portail-tic/shared/refunds/import-refund-lines.schema";
import { writeTable, type LineTable } from "@portail-tic/shared/refunds/read-table";
import { COLUMN_NAMES, TABLE_COLUMNS } from "@portail-tic/shared/refunds/table-columns";
import { policy } from "../../platform/config/policy.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import type { ImportedFile, ImportedRow } from "./import-report.type.ts";
import type { ImportedLine, ImportedSource } from "./import-refund-lines.usecase.ts";

/** What needs a person comes first. */
const ORDER: readonly ImportStatus[] = ["TO_CORRECT", "TO_REVIEW", "IGNORED", "IMPORTED"];

/** The report of a file in the language of the request. */
export function reportOf({ source, problems, rows, documentId }: ImportedSource, language: Language): ImportedFile {
  const count = Object.fromEntries(IMPORT_STATUSES.map((status) => [status, rows.filter((row) => row.status === status).length]));
  const urgent = ORDER.flatMap((status) => rows.filter((row) => row.status === status));
  const { reading } = source;
  return {
    fileName: source.fileName,
    kind: reading.kind,
    problems: problems.map((problem) => new Problem(problem, language)),
    documentId,
    counts: {
      imported: count["IMPORTED"] ?? 0,
      toReview: count["TO_REVIEW"] ?? 0,
      toCorrect: count["TO_CORRECT"] ?? 0,
      ignored: count["IGNORED"] ?? 0,
    },
    rows: urgent.slice(0, policy.imports.reportedRows).map((row) => rowOf(row, language)),
    correctionTable: "table" in reading ? correctionTable(reading.table, rows, language) : null,
  };
}

function rowOf({ candidate, status, lineId, remarks }: ImportedLine, language: Language): ImportedRow {
  const { productCode, invoiceNumber, supplier, deliveryDate, quantity, unit, withAttestation } = candidate.values;
  return {
    place: candidate.place,
    label: candidate.label,
    status,
    lineId,
    remarks: remarks.map((remark) => new Problem(remark, language)),
    values: { productCode, invoiceNumber, supplier, deliveryDate, quantity, unit, withAttestation: withAttestation ?? false },
  };
}

/** The rows to correct as they were sent, and the reason beside each: that column is passed over when the file comes back. */
function correctionTable({ header, rows: sent }: LineTable, rows: readonly ImportedLine[], language: Language): string | null {
  const wrong = new Map(rows.filter(({ status }) => status === "TO_CORRECT").map((row) => [row.candidate.place, row]));
  if (wrong.size === 0) return null;
  const titles = header === TABLE_COLUMNS ? TABLE_COLUMNS.map((column) => COLUMN_NAMES[column][language]) : header;
  const reasonOf = (row: ImportedLine) => row.remarks.map(({ code, params }) => problemText(code, language, params)).join(" ");
  const cells = sent.flatMap((row) => {
    const found = wrong.get(row.place);
    return found ? [[...titles.map((_, index) => row.cells[index] ?? ""), reasonOf(found)]] : [];
  });
  return writeTable([...titles, language === "fr" ? "À corriger" : "To correct"], cells);
}

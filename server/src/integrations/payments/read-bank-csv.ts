import { parseCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { csvRows } from "@portail-tic/shared/kernel/csv-rows";
import { parseDecimal, toScaled, decimalPlacesIn } from "@portail-tic/shared/kernel/decimal";
import { centsFrom } from "@portail-tic/shared/kernel/money";
import { accepted, type Parsed } from "@portail-tic/shared/kernel/parsed";
import { deny } from "@portail-tic/shared/kernel/verdict";
import { referenceMax, type BankMovement, type BankReport } from "./bank-report.ts";

/** The columns, by the names people and banks give them; written without accents and in lower case. */
const columns = {
  reference: ["reference", "end_to_end_id", "endtoendid", "reference de bout en bout"],
  montant: ["montant", "amount"],
  date: ["date", "date d'execution", "booked_on"],
  statut: ["statut", "status", "etat"],
  motif: ["motif", "reason", "code"],
} as const;
type Column = keyof typeof columns;
const needed: readonly Column[] = ["reference", "montant", "date", "statut"];

const kinds: Readonly<Record<string, BankMovement["kind"]>> = {
  paye: "EXECUTED",
  execute: "EXECUTED",
  paid: "EXECUTED",
  executed: "EXECUTED",
  rejete: "RETURNED",
  retourne: "RETURNED",
  rejected: "RETURNED",
  returned: "RETURNED",
  "en attente": "PENDING",
  pending: "PENDING",
};

/** Reads a CSV of confirmations: a first line that names the columns in any order, then one movement a line; « ; », « , » or tabs. */
export function readBankCsv(text: string): Parsed<BankReport> {
  const [first = ""] = text.trimStart().split(/\r\n|\r|\n/, 1);
  const delimiter = [";", "\t", ","].find((sign) => first.includes(sign));
  if (delimiter === undefined) return deny("BANK_FILE_UNREADABLE");
  const [head = [], ...rows] = csvRows(text, { delimiter, skipEmpty: true });
  const names = head.map(plain);
  const at = Object.fromEntries(
    Object.entries(columns).map(([column, known]) => [column, names.findIndex((name) => known.some((word) => word === name))]),
  ) as Record<Column, number>;
  const missing = needed.filter((column) => at[column] === -1);
  if (missing.length === needed.length) return deny("BANK_FILE_UNREADABLE");
  if (missing.length > 0) return deny("BANK_FILE_COLUMNS", { columns: missing.join(", ") });
  return accepted({ format: "CSV", movements: rows.map((cells) => movementOf(cells, at)), refusedFiles: [] });
}

function movementOf(cells: readonly string[], at: Readonly<Record<Column, number>>): BankMovement {
  const cell = (column: Column) => cells[at[column]]?.trim() ?? "";
  const date = parseCivilDate(cell("date"));
  return {
    endToEndId: cell("reference").slice(0, referenceMax) || null,
    amountCents: centsOf(cell("montant")),
    // A word nobody knows says nothing: the movement stays to be looked at.
    kind: kinds[plain(cell("statut"))] ?? "PENDING",
    bookedOn: date.allowed ? date.value : null,
    reasonCode: cell("motif").slice(0, referenceMax) || null,
  };
}

function centsOf(typed: string): number | null {
  const amount = parseDecimal(typed.replace(/\s*(€|EUR)$/i, ""));
  if (!amount.allowed || decimalPlacesIn(amount.value) > 2 || amount.value.length > 15) return null;
  // Banks write what leaves the account with a minus.
  return Math.abs(centsFrom(toScaled(amount.value, 2)));
}

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").trim().toLowerCase();

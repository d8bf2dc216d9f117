import type { Parsed } from "@portail-tic/shared/kernel/parsed";
import { deny } from "@portail-tic/shared/kernel/verdict";
import { policy } from "../../platform/config/policy.ts";
import type { BankReport } from "./bank-report.ts";
import { readBankCsv } from "./read-bank-csv.ts";
import { readBankXml } from "./read-bank-xml.ts";

/** Reads what a bank sends back, by its content: statements (camt.053, camt.054), status reports (pain.002) or a CSV. */
export function readBankReport(content: Buffer): Parsed<BankReport> {
  const text = decode(content);
  const report = text.trimStart().startsWith("<") ? readBankXml(text) : readBankCsv(text);
  const max = policy.payments.movementsPerImport;
  return report.allowed && report.value.movements.length > max ? deny("BANK_FILE_TOO_LONG", { max }) : report;
}

/** UTF-8 as it should be; the older Western encoding that spreadsheets and some banks still write otherwise. */
function decode(content: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return new TextDecoder("windows-1252").decode(content);
  }
}

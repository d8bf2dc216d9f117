import { accepted, type Parsed } from "@portail-tic/shared/kernel/parsed";
import { deny } from "@portail-tic/shared/kernel/verdict";
import { findAt, readXml, XmlError } from "../../platform/xml/read-xml.ts";
import type { BankReport } from "./bank-report.ts";
import { readCamt } from "./read-camt.ts";
import { readStatusReport } from "./read-status-report.ts";

const iso = "urn:iso:std:iso:20022:tech:xsd:";
const camt = /^camt\.05[34]\.001\.\d{2}$/;
const pain002 = /^pain\.002\.001\.\d{2}$/;
const message = /^[a-z]{4}\.\d{3}\.\d{3}\.\d{2}$/;

/** Reads a message of a bank by its namespace, whatever its version. Refusals say what is wrong with the file. */
export function readBankXml(text: string): Parsed<BankReport> {
  try {
    const root = readXml(text);
    const name = root.namespace.startsWith(iso) ? root.namespace.slice(iso.length) : "";
    if (root.name !== "Document" || !message.test(name)) return deny("BANK_FILE_UNREADABLE");
    if (camt.test(name)) return accepted(readCamt(root));
    const report = pain002.test(name) ? findAt(root, "CstmrPmtStsRpt") : null;
    return report ? accepted(readStatusReport(report)) : deny("BANK_FILE_OTHER_MESSAGE", { message: name });
  } catch (error) {
    if (error instanceof XmlError) return deny("BANK_FILE_UNREADABLE");
    throw error;
  }
}

import { parseIban } from "@portail-tic/shared/kernel/iban";
import { centsFrom, sumCents } from "@portail-tic/shared/kernel/money";
import { toScaled } from "@portail-tic/shared/kernel/decimal";
import { childrenOf, findAt, readXml, textAt, type XmlElement } from "../../platform/xml/read-xml.ts";
import { transferLimits } from "./credit-transfer.ts";
import { sepaText } from "./sepa-text.ts";

interface Expected {
  readonly count: number;
  readonly totalCents: number;
}

/**
 * Reads a written file as a bank does: the elements each message must have, in their order, the counts and sums at both levels, the signs,
 * the lengths, each IBAN, each reference once. Throws with what is wrong, never with an account or a name.
 */
export function checkCreditTransfer(xml: string, expected: Expected): void {
  const root = readXml(xml);
  demand(root.name === "Document" && root.namespace.startsWith("urn:iso:std:iso:20022:tech:xsd:pain.001.001."), "its namespace");
  const message = findAt(root, "CstmrCdtTrfInitn") ?? fail("its message");
  hasOrder(message, ["GrpHdr", "PmtInf"]);
  const header = findAt(message, "GrpHdr") ?? fail("its header");
  hasOrder(header, ["MsgId", "CreDtTm", "NbOfTxs", "CtrlSum", "InitgPty"]);
  const [info, ...others] = childrenOf(message, "PmtInf");
  if (!info || others.length > 0) fail("one block of payments");
  const transfers = checkBlock(info);
  const totalCents = sumCents(transfers.map(checkTransfer));
  for (const level of [header, info]) {
    demand(Number(textAt(level, "NbOfTxs")) === transfers.length && transfers.length === expected.count, "the number of transfers");
    demand(centsOf(textAt(level, "CtrlSum")) === totalCents && totalCents === expected.totalCents, "the control sum");
  }
  const references = transfers.map((transfer) => textAt(transfer, "PmtId", "EndToEndId"));
  demand(new Set(references).size === references.length, "a reference that serves once");
}

function checkBlock(info: XmlElement): XmlElement[] {
  const first = [
    "PmtInfId",
    "PmtMtd",
    "BtchBookg",
    "NbOfTxs",
    "CtrlSum",
    "PmtTpInf",
    "ReqdExctnDt",
    "Dbtr",
    "DbtrAcct",
    "DbtrAgt",
    "ChrgBr",
  ];
  const transfers = childrenOf(info, "CdtTrfTxInf");
  demand(transfers.length > 0, "a transfer");
  hasOrder(info, [...first, ...transfers.map(() => "CdtTrfTxInf")]);
  demand(textAt(info, "PmtMtd") === "TRF" && textAt(info, "PmtTpInf", "SvcLvl", "Cd") === "SEPA", "a SEPA transfer");
  demand(/^\d{4}-\d{2}-\d{2}$/.test(textAt(info, "ReqdExctnDt", "Dt") ?? ""), "its day");
  isText(textAt(info, "PmtInfId"), transferLimits.id);
  isText(textAt(info, "Dbtr", "Nm"), transferLimits.name);
  isIban(textAt(info, "DbtrAcct", "Id", "IBAN"));
  return transfers;
}

/** Answers its amount in cents. */
function checkTransfer(transfer: XmlElement): number {
  hasOrder(transfer, ["PmtId", "Amt", "Cdtr", "CdtrAcct", "RmtInf"]);
  isText(textAt(transfer, "PmtId", "InstrId"), transferLimits.id);
  isText(textAt(transfer, "PmtId", "EndToEndId"), transferLimits.id);
  isText(textAt(transfer, "Cdtr", "Nm"), transferLimits.name);
  isText(textAt(transfer, "RmtInf", "Ustrd"), transferLimits.text);
  isIban(textAt(transfer, "CdtrAcct", "Id", "IBAN"));
  demand(findAt(transfer, "Amt", "InstdAmt")?.attributes["Ccy"] === "EUR", "euros");
  const cents = centsOf(textAt(transfer, "Amt", "InstdAmt"));
  demand(cents > 0 && cents <= transferLimits.maxCents, "an amount from 0.01 to 999 999 999.99");
  return cents;
}

function hasOrder(element: XmlElement, names: readonly string[]): void {
  demand(element.children.map((child) => child.name).join(" ") === names.join(" "), `the elements of ${element.name}`);
}

function isText(text: string | null, max: number): void {
  demand(text !== null && sepaText(text, max) === text, "a text of the Latin set, not too long");
}

function isIban(text: string | null): void {
  demand(text !== null && parseIban(text).allowed, "an IBAN");
}

function centsOf(text: string | null): number {
  return text !== null && /^\d+\.\d{2}$/.test(text) ? centsFrom(toScaled(text, 2)) : fail("an amount with its cents");
}

function demand(holds: boolean, what: string): asserts holds {
  if (!holds) fail(what);
}

function fail(what: string): never {
  throw new Error(`The transfer file lacks ${what}`);
}

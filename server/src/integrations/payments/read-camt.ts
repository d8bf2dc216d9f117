import { childrenOf, findAt, textAt, type XmlElement } from "../../platform/xml/read-xml.ts";
import { referenceMax, type BankMovement, type BankReport } from "./bank-report.ts";
import { dayIn, eurosIn, reasonIn } from "./bank-xml.ts";

/**
 * Reads a statement (camt.053) or a notification (camt.054), whatever its version. Movements of other people's money on the account are
 * left out: credits that are not the return of a transfer.
 */
export function readCamt(root: XmlElement): BankReport {
  const entries = root.children.flatMap((message) => [...childrenOf(message, "Stmt"), ...childrenOf(message, "Ntfctn")]);
  const movements = entries.flatMap((statement) => childrenOf(statement, "Ntry").flatMap(movementsOf));
  return { format: "CAMT", movements, refusedFiles: [] };
}

/** One movement for each transfer the bank booked together, or the entry itself when it gives no detail. */
function movementsOf(entry: XmlElement): BankMovement[] {
  const details = childrenOf(entry, "NtryDtls").flatMap((detail) => childrenOf(detail, "TxDtls"));
  const parts = details.length > 0 ? details : [entry];
  return parts.flatMap((part) => {
    const kind = kindOf(entry, part);
    return kind ? [{ ...factsOf(entry, part, details.length === 1), kind }] : [];
  });
}

function factsOf(entry: XmlElement, part: XmlElement, isAlone: boolean): Omit<BankMovement, "kind"> {
  const amount =
    findAt(part, "Amt") ?? findAt(part, "AmtDtls", "TxAmt", "Amt") ?? (isAlone || part === entry ? findAt(entry, "Amt") : null);
  return {
    endToEndId: textAt(part, "Refs", "EndToEndId")?.slice(0, referenceMax) ?? null,
    amountCents: eurosIn(amount),
    bookedOn: dayOf(entry, "BookgDt") ?? dayOf(entry, "ValDt"),
    reasonCode: reasonOf(part) ?? reasonOf(entry),
  };
}

/**
 * Null: somebody else's money. A return is a credit that says so, by its reason, as a reversal, or by its bank transaction code. A debit
 * that says so undoes a credit (a reversal is of what stands on the other side: ISO 20022, ReversalIndicator): neither a transfer of ours
 * nor money come back, so it changes nothing and is looked at.
 */
function kindOf(entry: XmlElement, part: XmlElement): BankMovement["kind"] | null {
  const direction = textAt(part, "CdtDbtInd") ?? textAt(entry, "CdtDbtInd");
  const isReturn = isReversal(entry) || [part, entry].some((at) => findAt(at, "RtrInf") !== null || codeOf(at) === "RRTN");
  if (direction === "CRDT" && !isReturn) return null;
  const status = textAt(entry, "Sts", "Cd") ?? textAt(entry, "Sts");
  if (status !== null && status !== "BOOK") return "PENDING";
  if (direction === "CRDT") return "RETURNED";
  return isReturn ? "PENDING" : "EXECUTED";
}

/** An XML Schema boolean. */
const isReversal = (entry: XmlElement) => ["true", "1"].includes(textAt(entry, "RvslInd") ?? "");
const codeOf = (at: XmlElement) => textAt(at, "BkTxCd", "Domn", "Fmly", "SubFmlyCd");
const reasonOf = (at: XmlElement) => reasonIn(at, "RtrInf");
const dayOf = (entry: XmlElement, name: string) => dayIn(textAt(entry, name, "Dt") ?? textAt(entry, name, "DtTm"));

import type { CivilDate } from "@portail-tic/shared/kernel/civil-date";
import { childrenOf, findAt, textAt, type XmlElement } from "../../platform/xml/read-xml.ts";
import { noReason, referenceMax, type BankMovement, type BankReport, type RefusedFile } from "./bank-report.ts";
import { dayIn, eurosIn, reasonIn } from "./bank-xml.ts";

/** Refused, or cancelled before it left; everything else is on its way until a statement says that it is booked. */
const refused: readonly (string | null)[] = ["RJCT", "CANC"];

/** Refused as the double of another one, which may well be paid: paying again would pay twice, so somebody looks at it. */
const doubles: readonly (string | null)[] = ["AM05", "DUPL", "DU01", "DU02", "DU03", "DU04", "DU05"];

/**
 * Reads a status report (pain.002), which a bank sends before any money moves: the transfers it refuses, with its reason, or the whole file.
 * « Accepted » is not « paid »: only a statement books a transfer.
 */
export function readStatusReport(message: XmlElement): BankReport {
  const day = dayIn(textAt(message, "GrpHdr", "CreDtTm"));
  const blocks = childrenOf(message, "OrgnlPmtInfAndSts");
  return {
    format: "PAIN",
    movements: blocks.flatMap((block) => childrenOf(block, "TxInfAndSts").map((transfer) => movementOf(transfer, day))),
    refusedFiles: refusedFilesOf(message, blocks, day),
  };
}

function movementOf(transfer: XmlElement, day: CivilDate | null): BankMovement {
  const amount = findAt(transfer, "OrgnlTxRef", "Amt", "InstdAmt");
  const reasonCode = refused.includes(textAt(transfer, "TxSts")) ? (reasonOf(transfer) ?? noReason) : null;
  return {
    endToEndId: textAt(transfer, "OrgnlEndToEndId")?.slice(0, referenceMax) ?? null,
    amountCents: eurosIn(amount),
    ...(findAt(transfer, "OrgnlTxRef", "Amt") === null && { isAmountUnsaid: true as const }),
    kind: reasonCode === null ? "PENDING" : kindOf(reasonCode),
    bookedOn: day,
    reasonCode,
  };
}

/** Our files hold one block of payments: a block refused is the file refused. */
function refusedFilesOf(message: XmlElement, blocks: readonly XmlElement[], bookedOn: CivilDate | null): RefusedFile[] {
  const group = findAt(message, "OrgnlGrpInfAndSts");
  const messageId = group && textAt(group, "OrgnlMsgId")?.slice(0, referenceMax);
  if (!group || !messageId) return [];
  const whole = refused.includes(textAt(group, "GrpSts")) ? group : blocks.find((block) => refused.includes(textAt(block, "PmtInfSts")));
  if (!whole) return [];
  const reasonCode = reasonOf(whole) ?? reasonOf(group) ?? noReason;
  return [{ messageId, kind: kindOf(reasonCode), reasonCode, bookedOn }];
}

const kindOf = (reasonCode: string) => (doubles.includes(reasonCode) ? "PENDING" : "RETURNED");

/** The first reason that has a code: banks may give several. */
const reasonOf = (element: XmlElement) =>
  childrenOf(element, "StsRsnInf")
    .map((reason) => reasonIn(reason))
    .find((code) => code !== null) ?? null;

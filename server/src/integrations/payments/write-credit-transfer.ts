import { fromScaled } from "@portail-tic/shared/kernel/decimal";
import { sumCents } from "@portail-tic/shared/kernel/money";
import { Document } from "sepa";
import { checkCreditTransfer } from "./check-credit-transfer.ts";
import { transferLimits, type CreditTransfer, type CreditTransferFile } from "./credit-transfer.ts";
import { sepaText } from "./sepa-text.ts";

/** The version the SEPA rulebook asks of customers since 2023. */
export const painVersion = "pain.001.001.09";

/**
 * The SEPA file of these transfers (ISO 20022 pain.001), read again and compared with what was asked before anybody gets it.
 * Throws when a transfer cannot be written: the rules of orders keep such a one away.
 */
export function writeCreditTransfer(file: CreditTransferFile): string {
  const document = new Document(painVersion);
  document.grpHdr.id = file.messageId;
  document.grpHdr.created = file.createdAt;
  document.grpHdr.initiatorName = sepaText(file.debtor.name, transferLimits.name);
  const info = document.createPaymentInfo();
  // The library writes the day of the machine's own clock: noon of that clock is that day in every zone.
  info.requestedExecutionDate = new Date(`${file.executionDate}T12:00:00`);
  info.batchBooking = true;
  info.debtorName = document.grpHdr.initiatorName;
  info.debtorIBAN = file.debtor.iban;
  info.debtorBIC = file.debtor.bic;
  document.addPaymentInfo(info);
  for (const transfer of file.transfers) info.addTransaction(writeTransfer(info.createTransaction(), transfer));
  const xml = document.toString();
  checkCreditTransfer(xml, { count: file.transfers.length, totalCents: sumCents(file.transfers.map((transfer) => transfer.amountCents)) });
  return xml;
}

type Transaction = ReturnType<ReturnType<Document["createPaymentInfo"]>["createTransaction"]>;

/** No BIC: since 2016 the IBAN alone says which bank, and a wrong BIC is one more way to be refused. */
function writeTransfer(transaction: Transaction, transfer: CreditTransfer): Transaction {
  transaction.end2endId = transfer.endToEndId;
  // The library wants euros; a decimal of two places comes back from `toFixed(2)` as it went in.
  transaction.amount = Number(fromScaled(BigInt(transfer.amountCents), 2));
  transaction.creditorName = sepaText(transfer.creditorName, transferLimits.name);
  transaction.creditorIBAN = transfer.creditorIban;
  transaction.remittanceInfo = sepaText(transfer.text, transferLimits.text);
  return transaction;
}

import { formatCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { maskedIban } from "@portail-tic/shared/kernel/iban";
import { formatCents } from "@portail-tic/shared/kernel/money";
import { accountFaults, bankReason } from "@portail-tic/shared/payments/bank-reasons";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { nextStepAfterFailure } from "@portail-tic/shared/refunds/next-step-after-failure";
import { addStepWords } from "../refunds/index.ts";
import { accountAwaited } from "./account-awaited.ts";
import type { PaymentEntity } from "./payment.entity.ts";

type Facts = Pick<
  PaymentEntity,
  "grantedCents" | "recoveredCents" | "amountCents" | "holder" | "ibanCountry" | "ibanLast4" | "paidOn" | "failureCode"
> & { isAccountAwaited: boolean };

const told: readonly string[] = ["PAYMENT_ORDERED", "SETTLED", "PAID", "PAYMENT_FAILED"];

// The mails of these steps say what is paid, when, where, why less than was granted, and why the bank sent it back.
addStepWords(async ({ manager }, requestId, status, language) => {
  if (!told.includes(status)) return null;
  const [facts] = await manager.query<Facts[]>(
    `select p.granted_cents as "grantedCents", p.recovered_cents as "recoveredCents", p.amount_cents as "amountCents", p.holder,
       p.iban_country as "ibanCountry", p.iban_last4 as "ibanLast4", p.paid_on as "paidOn", p.failure_code as "failureCode",
       ${accountAwaited} as "isAccountAwaited"
     from payment p join refund_request r on r.id = p.request_id
     where r.id = $1 and ($2 <> 'PAYMENT_FAILED' or p.status = 'FAILED') order by p.id desc limit 1`,
    [requestId, status],
  );
  if (!facts) return null;
  const paragraphs = wordsOf(facts, status, language);
  return status === "PAYMENT_FAILED" ? { paragraphs, nextStep: nextStepAfterFailure(facts.isAccountAwaited, language) } : { paragraphs };
});

function wordsOf(facts: Facts, status: string, language: Language): string[] {
  const words = texts[language];
  const [granted, recovered, amount] = [facts.grantedCents, facts.recoveredCents, facts.amountCents].map((cents) =>
    formatCents(cents, language),
  );
  const failureCode = status === "PAYMENT_FAILED" ? facts.failureCode : null;
  const lines = [failureCode !== null && words.reason(bankReason(failureCode, language))];
  lines.push(facts.recoveredCents > 0 && words.recovered(granted ?? "", recovered ?? ""));
  if (facts.amountCents > 0) {
    lines.push(words.amount(amount ?? "", status === "PAID" && facts.paidOn ? formatCivilDate(facts.paidOn, language) : null));
    lines.push(words.account(maskedIban(facts.ibanCountry, facts.ibanLast4), facts.holder));
  }
  if (failureCode !== null) lines.push(accountFaults.includes(failureCode) ? words.otherAccount : words.sameAccount);
  return lines.filter((line) => line !== false);
}

const texts = {
  fr: {
    reason: (reason: string) => `Motif : ${reason}`,
    recovered: (granted: string, recovered: string) =>
      `Montant accordé : ${granted}. L'avance que vous avez déjà reçue en est déduite : ${recovered}.`,
    amount: (amount: string, day: string | null) => (day ? `Montant versé : ${amount}, le ${day}.` : `Montant du virement : ${amount}.`),
    account: (iban: string, holder: string) => `Compte : ${iban}, ${holder}.`,
    otherAccount: "Ce compte ne peut plus recevoir ce remboursement : il en faut un autre.",
    sameAccount: "Votre compte n'est pas en cause.",
  },
  en: {
    reason: (reason: string) => `Reason: ${reason}`,
    recovered: (granted: string, recovered: string) =>
      `Amount granted: ${granted}. The advance you already received is deducted: ${recovered}.`,
    amount: (amount: string, day: string | null) => (day ? `Amount paid: ${amount}, on ${day}.` : `Amount of the transfer: ${amount}.`),
    account: (iban: string, holder: string) => `Account: ${iban}, ${holder}.`,
    otherAccount: "This account can no longer receive this refund: another one is needed.",
    sameAccount: "Your account is not at fault.",
  },
} satisfies Record<Language, unknown>;

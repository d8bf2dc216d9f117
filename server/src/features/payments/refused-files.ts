import type { BankMovement, BankReport } from "../../integrations/payments/bank-report.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";

/** What a report says of a transfer: by its own name, or with the whole file. */
export type NamedMovement = BankMovement & { readonly isOfRefusedFile?: true };

/**
 * Every transfer of the files the bank refused whole, but those the report names one by one with their own reason. A number that is no
 * batch of ours stays as one movement that matches nothing.
 */
export async function transfersOfRefusedFiles(uc: UseCase, { refusedFiles, movements }: BankReport): Promise<NamedMovement[]> {
  if (refusedFiles.length === 0) return [];
  const named = new Set(movements.flatMap(({ kind, endToEndId }) => (kind === "RETURNED" && endToEndId ? [endToEndId] : [])));
  const rows = await uc.manager.query<{ number: string; endToEndId: string }[]>(
    `select b.number, p.end_to_end_id as "endToEndId" from payment p join payment_batch b on b.id = p.batch_id
     where b.number = any ($1) and p.amount_cents > 0 order by p.id`,
    [refusedFiles.map(({ messageId }) => messageId)],
  );
  return refusedFiles.flatMap(({ messageId, ...facts }) => {
    const references = rows.filter(({ number }) => number === messageId).map(({ endToEndId }) => endToEndId);
    const left = references.length === 0 ? [messageId] : references.filter((reference) => !named.has(reference));
    return left.map((endToEndId) => {
      const unsaid = { amountCents: null, isAmountUnsaid: true, isOfRefusedFile: true } as const;
      return { endToEndId, ...facts, ...unsaid };
    });
  });
}

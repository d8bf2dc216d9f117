import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { newId } from "../../platform/database/new-id.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { takeSteps } from "../refunds/index.ts";
import { PaymentBatchEntity } from "./payment-batch.entity.ts";
import { PaymentEntity } from "./payment.entity.ts";
import type { PlannedPayment } from "./plan-payments.ts";

/** Writes a batch with its payments, and the step of each request. Answers its id. */
export async function writeBatch(uc: UseCase, officeId: string, planned: readonly PlannedPayment[], totalCents: number): Promise<string> {
  const batch = {
    id: newId(uc.now),
    number: await nextNumber(uc),
    officeId,
    transferCount: planned.filter((payment) => payment.amountCents > 0).length,
    totalCents,
    orderedBy: userIdOf(uc.viewer),
    orderedAt: uc.now,
  };
  await uc.manager.insert(PaymentBatchEntity, batch);
  await uc.manager.insert(
    PaymentEntity,
    planned.map((payment) => paymentOf(uc, batch.id, payment)),
  );
  const rowsOf = (isTransfer: boolean) => planned.filter(({ amountCents }) => amountCents > 0 === isTransfer).map(({ row }) => row);
  await takeSteps(uc, rowsOf(true), { to: "PAYMENT_ORDERED" });
  await takeSteps(uc, rowsOf(false), { to: "SETTLED" });
  uc.audit({
    subjectKind: "PaymentBatch",
    subjectId: batch.id,
    details: { number: batch.number, transfers: batch.transferCount, totalCents, requests: planned.map(({ row }) => row.number) },
  });
  return batch.id;
}

function paymentOf(uc: UseCase, batchId: string, { row, recoveredCents, amountCents }: PlannedPayment) {
  return {
    id: newId(uc.now),
    batchId,
    requestId: row.id,
    structureId: row.structureId,
    campaignId: row.campaignId,
    // The bank sends it back: another attempt is another payment.
    endToEndId: `${row.number}-${row.attempts + 1}`,
    grantedCents: row.grantedCents,
    recoveredCents,
    amountCents,
    bankAccountId: row.bankAccountId,
    holder: row.holder,
    ibanCountry: row.ibanCountry,
    ibanLast4: row.ibanLast4,
    status: amountCents > 0 ? ("ORDERED" as const) : ("SETTLED" as const),
    orderedAt: uc.now,
  };
}

async function nextNumber(uc: UseCase): Promise<string> {
  const [row] = await uc.manager.query<{ number: string }[]>(`select lpad(nextval('payment_batch_number')::text, 6, '0') as number`);
  return `PAI-${parisDateOf(uc.now).slice(0, 4)}-${row?.number ?? ""}`;
}

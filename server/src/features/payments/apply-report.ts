import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { In } from "typeorm";
import type { BankMovement, BankReport } from "../../integrations/payments/bank-report.ts";
import { newId } from "../../platform/database/new-id.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { RefundRequestEntity, takeStep } from "../refunds/index.ts";
import { judgeMovement, type MovementResult } from "./judge-movement.ts";
import { PaymentImportLineEntity } from "./payment-import-line.entity.ts";
import { PaymentImportEntity } from "./payment-import.entity.ts";
import { PaymentEntity } from "./payment.entity.ts";

/** The bank gave no code with a return: « the bank gives no reason ». */
const noReason = "MS03";

/** A payment in hand, with its request and whether its file ever left. */
interface Held {
  payment: PaymentEntity;
  request: RefundRequestEntity;
  readonly isReleased: boolean;
}

/** Applies each movement in the order of the file, and writes the report of the import. Answers its id. */
export async function applyReport(uc: UseCase, fileName: string, { format, movements }: BankReport): Promise<string> {
  const held = await holdPayments(uc, movements);
  const id = newId(uc.now);
  await uc.manager.insert(PaymentImportEntity, { id, fileName, format, importedBy: userIdOf(uc.viewer), importedAt: uc.now });
  const lines: Partial<PaymentImportLineEntity>[] = [];
  for (const [index, movement] of movements.entries()) {
    const known = (movement.endToEndId !== null && held.get(movement.endToEndId)) || null;
    const result = judgeMovement(movement, known && { ...known.payment, isReleased: known.isReleased });
    if (known && result === "PAID") await pay(uc, known, movement);
    if (known && result === "FAILED") await fail(uc, known, movement);
    const { kind: _, ...facts } = movement;
    lines.push({ importId: id, position: index + 1, ...facts, result, paymentId: known?.payment.id ?? null });
  }
  if (lines.length > 0) await uc.manager.insert(PaymentImportLineEntity, lines);
  uc.audit({ subjectKind: "PaymentImport", subjectId: id, details: { movements: lines.length, ...countsOf(lines) } });
  return id;
}

/** Structures, requests and payments named by the file, held in the order everybody takes them. */
async function holdPayments(uc: UseCase, movements: readonly BankMovement[]): Promise<Map<string, Held>> {
  const references = [...new Set(movements.flatMap(({ endToEndId }) => endToEndId ?? []))];
  const named = `select p.id from payment p where p.end_to_end_id = any ($1)`;
  await uc.manager.query(
    `select 1 from structure where id in (select structure_id from payment where id in (${named})) order by id for update`,
    [references],
  );
  await uc.manager.query(
    `select 1 from refund_request where id in (select request_id from payment where id in (${named})) order by id for update`,
    [references],
  );
  const rows = await uc.manager.query<{ id: string; isReleased: boolean }[]>(
    `select p.id, b.released_at is not null as "isReleased" from payment p join payment_batch b on b.id = p.batch_id
     where p.end_to_end_id = any ($1) order by p.id for update of p`,
    [references],
  );
  const payments = await uc.manager.findBy(PaymentEntity, { id: In(rows.map(({ id }) => id)) });
  const requests = await uc.manager.findBy(RefundRequestEntity, { id: In(payments.map(({ requestId }) => requestId)) });
  const requestsById = new Map(requests.map((request) => [request.id, request]));
  const released = new Map(rows.map((row) => [row.id, row.isReleased]));
  return new Map(
    payments.flatMap((payment) => {
      const request = requestsById.get(payment.requestId);
      return request ? [[payment.endToEndId, { payment, request, isReleased: released.get(payment.id) === true }] as const] : [];
    }),
  );
}

async function pay(uc: UseCase, held: Held, movement: BankMovement): Promise<void> {
  const after = { status: "PAID" as const, paidOn: movement.bookedOn ?? parisDateOf(uc.now) };
  await change(uc, held, after);
  held.request = await takeStep(uc, held.request, { to: "PAID" });
}

/** The invoices stay claimed and the amount granted: only the account has to change. */
async function fail(uc: UseCase, held: Held, movement: BankMovement): Promise<void> {
  const failureCode = movement.reasonCode ?? noReason;
  await change(uc, held, { status: "FAILED", failureCode });
  held.request = await takeStep(uc, held.request, { to: "PAYMENT_FAILED" });
}

async function change(uc: UseCase, held: Held, after: Partial<PaymentEntity>): Promise<void> {
  await uc.manager.update(PaymentEntity, { id: held.payment.id }, after);
  held.payment = { ...held.payment, ...after };
}

function countsOf(lines: readonly Partial<PaymentImportLineEntity>[]): Partial<Record<MovementResult, number>> {
  const counts: Partial<Record<MovementResult, number>> = {};
  for (const { result } of lines) if (result) counts[result] = (counts[result] ?? 0) + 1;
  return counts;
}

import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { accountFaults } from "@portail-tic/shared/payments/bank-reasons";
import { noReason, type BankReport } from "../../integrations/payments/bank-report.ts";
import { newId } from "../../platform/database/new-id.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { takeSteps } from "../refunds/index.ts";
import { holdPayments, type HeldPayment } from "./hold-payments.ts";
import { judgeMovement, type MovementResult } from "./judge-movement.ts";
import { PaymentImportLineEntity } from "./payment-import-line.entity.ts";
import { PaymentImportEntity } from "./payment-import.entity.ts";
import type { PaymentEntity } from "./payment.entity.ts";
import { transfersOfRefusedFiles, type NamedMovement } from "./refused-files.ts";

/** A movement, what it changes of the payment it names, and that payment as it was before the file. */
interface Judged {
  readonly movement: NamedMovement;
  readonly result: MovementResult;
  readonly held: HeldPayment | null;
}

/** Judges each movement in the order of the file, writes what they change together, and the report of the import. Answers its id. */
export async function applyReport(uc: UseCase, fileName: string, report: BankReport): Promise<string> {
  const { format } = report;
  const movements: readonly NamedMovement[] = [...report.movements, ...(await transfersOfRefusedFiles(uc, report))];
  const references = new Set(movements.flatMap(({ endToEndId }) => endToEndId ?? []));
  const held = await holdPayments(uc, [...references]);
  const after = new Map<string, PaymentEntity>();
  const judged = movements.map((movement) => judge(uc, movement, (movement.endToEndId && held.get(movement.endToEndId)) || null, after));
  await writePayments(uc, [...after.values()]);
  await writeSteps(uc, judged);
  const id = newId(uc.now);
  await uc.manager.insert(PaymentImportEntity, { id, fileName, format, importedBy: userIdOf(uc.viewer), importedAt: uc.now });
  const lines = judged.map(({ movement, result, held: known }, index) => {
    const { endToEndId, amountCents, bookedOn, reasonCode } = movement;
    return {
      importId: id,
      position: index + 1,
      endToEndId,
      amountCents,
      bookedOn,
      reasonCode,
      result,
      paymentId: known?.payment.id ?? null,
    };
  });
  if (lines.length > 0) await uc.manager.insert(PaymentImportLineEntity, lines);
  uc.audit({ subjectKind: "PaymentImport", subjectId: id, details: { movements: lines.length, ...countsOf(judged) } });
  return id;
}

/** One movement, by what those before it in the file left of its payment; `after` keeps what is changed. */
function judge(uc: UseCase, named: NamedMovement, held: HeldPayment | null, after: Map<string, PaymentEntity>): Judged {
  const movement = named.isAmountUnsaid && held ? { ...named, amountCents: held.payment.amountCents } : named;
  const payment = held && (after.get(held.payment.id) ?? held.payment);
  const result = judgeMovement(movement, held && payment && { ...payment, isReleased: held.isReleased });
  if (payment && result === "PAID") {
    after.set(payment.id, { ...payment, status: "PAID", paidOn: movement.bookedOn ?? parisDateOf(uc.now) });
  } else if (payment && result === "FAILED") {
    after.set(payment.id, { ...payment, status: "FAILED", failureCode: failureCodeOf(movement) });
  }
  return { movement, result, held };
}

/** A whole file refused for an account was for the one that pays: of the account of this transfer nothing was said. The line keeps the code. */
function failureCodeOf({ reasonCode, isOfRefusedFile }: NamedMovement): string {
  return reasonCode === null || (isOfRefusedFile && accountFaults.includes(reasonCode)) ? noReason : reasonCode;
}

async function writePayments(uc: UseCase, payments: readonly PaymentEntity[]): Promise<void> {
  await uc.manager.query(
    `update payment p set status = v.status, paid_on = v.paid_on, failure_code = v.failure_code
     from unnest($1::uuid[], $2::text[], $3::date[], $4::text[]) as v (id, status, paid_on, failure_code) where p.id = v.id`,
    [
      payments.map(({ id }) => id),
      payments.map(({ status }) => status),
      payments.map(({ paidOn }) => paidOn),
      payments.map(({ failureCode }) => failureCode),
    ],
  );
}

/** What a file pays it may send back, never the other way round; the invoices stay claimed and the amount granted. */
async function writeSteps(uc: UseCase, judged: readonly Judged[]): Promise<void> {
  const requestsOf = (wanted: MovementResult) => judged.flatMap(({ result, held }) => (held && result === wanted ? [held.request] : []));
  const paid = new Map((await takeSteps(uc, requestsOf("PAID"), { to: "PAID" })).map((request) => [request.id, request]));
  const failed = requestsOf("FAILED").map((request) => paid.get(request.id) ?? request);
  await takeSteps(uc, failed, { to: "PAYMENT_FAILED" });
}

function countsOf(judged: readonly Judged[]): Partial<Record<MovementResult, number>> {
  const counts: Partial<Record<MovementResult, number>> = {};
  for (const { result } of judged) counts[result] = (counts[result] ?? 0) + 1;
  return counts;
}

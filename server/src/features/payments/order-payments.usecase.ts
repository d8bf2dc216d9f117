import { sumCents } from "@portail-tic/shared/kernel/money";
import { orderPaymentsSchema } from "@portail-tic/shared/payments/payment.schema";
import { ProblemError, refuse, type ProblemFact } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { instructedOffices } from "../refunds/index.ts";
import { lockPayables } from "./lock-payables.ts";
import { planPayments, type PlannedPayment } from "./plan-payments.ts";
import { writeBatch } from "./write-batch.ts";

interface Asked {
  readonly officeId: string;
  readonly requestIds?: readonly string[] | null | undefined;
  readonly expectedTotalCents?: number | null | undefined;
}

/**
 * An officer orders the payment of granted requests of the office (FR : mise en paiement): the named ones, all of them or none, or all that
 * can be paid now. Somebody else takes the file out.
 */
export const orderPayments = defineUseCase({
  name: "orderPayments",
  access: ["INSTRUCTOR"],
  stepUp: true,
  tokens: "never",
  input: orderPaymentsSchema,
  async run(uc, { idempotencyKey, ...asked }) {
    if (!instructedOffices(uc.viewer).includes(asked.officeId)) return notFound();
    return { batchId: await uc.once(idempotencyKey, asked, () => order(uc, asked)) };
  },
});

async function order(uc: UseCase, asked: Asked): Promise<string> {
  const planned = asked.requestIds ? await planNamed(uc, asked.officeId, asked.requestIds) : await planAll(uc, asked.officeId);
  if (planned.length === 0) refuse("NOTHING_TO_ORDER");
  const totalCents = sumCents(planned.map((payment) => payment.amountCents));
  const { expectedTotalCents } = asked;
  if (expectedTotalCents !== null && expectedTotalCents !== undefined && expectedTotalCents !== totalCents) refuse("PAYMENT_TOTAL_CHANGED");
  return writeBatch(uc, asked.officeId, planned, totalCents);
}

/** Named one by one: every fault is told, and nothing is ordered as long as there is one. */
async function planNamed(uc: UseCase, officeId: string, requestIds: readonly string[]): Promise<PlannedPayment[]> {
  const rows = await lockPayables(uc, officeId, requestIds);
  const planned = new Map((await planPayments(uc, rows)).map((payment) => [payment.row.id, payment]));
  const problems = requestIds.flatMap((id, index): ProblemFact[] => {
    const verdict = planned.get(id)?.verdict ?? ({ allowed: false, code: "WRONG_STATUS" } as const);
    return verdict.allowed ? [] : [{ code: verdict.code, path: ["requestIds", String(index)], params: verdict.params ?? {} }];
  });
  if (problems.length > 0) throw new ProblemError(problems);
  return [...planned.values()];
}

/** All that can be paid; the others stay in the list, which says why. */
async function planAll(uc: UseCase, officeId: string): Promise<PlannedPayment[]> {
  const planned = await planPayments(uc, await lockPayables(uc, officeId, null));
  return planned.filter((payment) => payment.verdict.allowed);
}

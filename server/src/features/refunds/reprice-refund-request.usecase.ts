import { amountOfLine } from "@portail-tic/shared/kernel/amount-of-line";
import { normalizeDecimal } from "@portail-tic/shared/kernel/decimal";
import type { QuantityUnit, RateUnit } from "@portail-tic/shared/kernel/units";
import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { repriceRefundRequestSchema } from "@portail-tic/shared/refunds/refund.schema";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lineSaved, saverOf } from "./draft-changes.ts";
import { correctedLines } from "./line-rates.ts";
import { lockRequest } from "./lock-request.ts";
import { refreshTotal } from "./refund-total.ts";

/**
 * Computes a draft again with the rates and the ceiling of today, because one was corrected since it was typed. An act of its own: nobody
 * sends amounts they have not seen.
 */
export const repriceRefundRequest = defineUseCase({
  name: "repriceRefundRequest",
  access: "signedIn",
  input: repriceRefundRequestSchema,
  async run(uc, { id, version }) {
    const { request, facts } = await lockRequest(uc, id);
    enforce(judgeRefundAction("UPDATE", facts));
    if (request.version !== version) refuse("VERSION_CONFLICT");
    await repriceLines(uc, id);
    await refreshTotal(uc, id);
    return { requestId: id };
  },
});

interface CorrectedLine {
  readonly id: string;
  readonly quantity: string;
  readonly unit: QuantityUnit;
  readonly tariffId: string;
  readonly rate: string;
  readonly rateUnit: RateUnit;
}

async function repriceLines(uc: UseCase, requestId: string): Promise<void> {
  const lines = await uc.manager.query<CorrectedLine[]>(
    `select l.id, l.quantity::text as quantity, l.unit, n.id as "tariffId", n.rate::text as rate, p.rate_unit as "rateUnit"
     from ${correctedLines} join product p on p.code = l.product_code where l.request_id = $1`,
    [requestId],
  );
  const amounts = lines.map(({ rate, quantity, ...line }) =>
    amountOfLine({ ...line, quantity: normalizeDecimal(quantity), rate: normalizeDecimal(rate) }),
  );
  await uc.manager.query(
    `update refund_line l set tariff_id = n.tariff_id, rate = n.rate, amount_cents = n.amount_cents, ${lineSaved}
     from unnest($3::uuid[], $4::uuid[], $5::numeric[], $6::bigint[]) as n (id, tariff_id, rate, amount_cents) where l.id = n.id`,
    [...saverOf(uc), lines.map((line) => line.id), lines.map((line) => line.tariffId), lines.map((line) => line.rate), amounts],
  );
}

/** A rate that was only confirmed changes no amount: what is sent names the row in force. */
export async function followConfirmedRates(uc: UseCase, requestId: string): Promise<void> {
  await uc.manager.query(
    `update refund_line c set tariff_id = f.tariff_id
     from (select l.id, n.id as tariff_id from ${correctedLines} where l.request_id = $1 and n.rate = l.rate) f where f.id = c.id`,
    [requestId],
  );
}

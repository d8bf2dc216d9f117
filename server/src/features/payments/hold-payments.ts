import { In } from "typeorm";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { RefundRequestEntity } from "../refunds/index.ts";
import { PaymentEntity } from "./payment.entity.ts";

/** A payment in hand, with what its request needs for a step, and whether its file ever left. */
export interface HeldPayment {
  readonly payment: PaymentEntity;
  readonly request: Pick<RefundRequestEntity, "id" | "status" | "version" | "officeId" | "proposedBy">;
  readonly isReleased: boolean;
}

/** Structures, requests and payments of these references, held in the order everybody takes them; by reference. */
export async function holdPayments(uc: UseCase, references: readonly string[]): Promise<Map<string, HeldPayment>> {
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
  const requests = await uc.manager.find(RefundRequestEntity, {
    where: { id: In(payments.map(({ requestId }) => requestId)) },
    select: { id: true, status: true, version: true, officeId: true, proposedBy: true }, // not what was sent: thousands of lines each
  });
  const requestsById = new Map(requests.map((request) => [request.id, request]));
  const released = new Map(rows.map((row) => [row.id, row.isReleased]));
  return new Map(
    payments.flatMap((payment) => {
      const request = requestsById.get(payment.requestId);
      return request ? [[payment.endToEndId, { payment, request, isReleased: released.get(payment.id) === true }] as const] : [];
    }),
  );
}

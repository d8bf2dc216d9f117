import type { RefundFlag } from "@portail-tic/shared/refunds/refund-flags";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { RefundRequestEntity } from "./refund-request.entity.ts";

/** What the office should look at twice in a request that is being sent, as it is at this moment. */
export async function readFlags(uc: UseCase, request: RefundRequestEntity, isAcknowledged: boolean): Promise<RefundFlag[]> {
  const [row] = await uc.manager.query<{ isNewIban: boolean; isUnproven: boolean }[]>(
    `select not exists (select from refund_request o where o.bank_account_id = $1 and o.status = 'PAID') as "isNewIban",
       exists (select from membership m where m.structure_id = $2 and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null
         and m.proof = 'CREATOR') as "isUnproven"`,
    [request.bankAccountId, request.structureId],
  );
  const marks: readonly [RefundFlag, boolean | undefined][] = [
    ["NEW_IBAN", row?.isNewIban],
    ["WARNINGS_ACKNOWLEDGED", isAcknowledged],
    ["UNPROVEN_MANAGER", row?.isUnproven],
  ];
  return marks.flatMap(([flag, isSet]) => (isSet ? [flag] : []));
}

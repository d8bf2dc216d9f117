import { accountFaults } from "@portail-tic/shared/payments/bank-reasons";

const faults = accountFaults.map((code) => `'${code}'`).join(", ");

/**
 * SQL: did a bank send a transfer of this request back for a fault of this account? Its next payment would come back as well. The holder
 * for whom the account is good again (unblocked, its name put right) retires it and records it anew, with its waiting time.
 */
export const isRefused = (requestId: string, accountId: string) =>
  `exists (select 1 from payment p where p.request_id = ${requestId} and p.bank_account_id = ${accountId} and p.status = 'FAILED'
    and p.failure_code in (${faults}))`;

/** SQL: the requests that will be paid to account $1 as soon as somebody orders it again. One that it made fail has to name another. */
export const ordersAgain = `select r.number as label from refund_request r
  where r.bank_account_id = $1 and r.status = 'PAYMENT_FAILED' and not ${isRefused("r.id", "r.bank_account_id")}`;

import { v7 as uuidv7 } from "uuid";
import { csvOf } from "../payment-scenario.ts";
import type { Target } from "../two-farms.ts";
import type { MutationInputs } from "./mutation-inputs.ts";

/** Orders of payment, the bank's files. */
export function paymentInputs({ farm, officeId, paymentBatchId, submittedId }: Target): MutationInputs {
  return {
    orderPayments: () => ({ officeId, requestIds: [submittedId], idempotencyKey: uuidv7() }),
    createPaymentFileLink: () => ({ id: paymentBatchId }),
    confirmPayments: () => ({ file: new File([csvOf(["TIC-1999-000001-1", "10", "payé"])], "releve.csv"), idempotencyKey: uuidv7() }),
    changeRefundAccount: () => ({ id: submittedId, bankAccountId: farm.bankAccountId }),
  };
}

import { allow, deny, type Verdict } from "@portail-tic/shared/kernel/verdict";
import type { Settings } from "../../platform/config/settings.ts";

/** May this person take the file of a batch out? Whoever ordered does not, and a portal without a paying account has no file but those that left. */
export function judgeRelease(
  batch: {
    readonly orderedBy: string;
    readonly transferCount: number;
    readonly failedCount: number;
    readonly hasDebtor: boolean;
  },
  userId: string,
  { paymentDebtor }: Pick<Settings, "paymentDebtor">,
): Verdict {
  if (batch.transferCount === 0) return deny("NOTHING_TO_ORDER");
  // Its requests wait for another order: sent again and taken this time, it would pay them twice.
  if (batch.failedCount === batch.transferCount) return deny("PAYMENT_FILE_REFUSED");
  if (batch.orderedBy === userId) return deny("SAME_AGENT");
  if (!batch.hasDebtor && !paymentDebtor)
    return deny("PAYMENT_ACCOUNT_MISSING", { settings: "PAYMENT_DEBTOR_NAME, PAYMENT_DEBTOR_IBAN, PAYMENT_DEBTOR_BIC" });
  return allow();
}

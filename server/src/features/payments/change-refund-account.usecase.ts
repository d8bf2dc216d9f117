import { at, deny } from "@portail-tic/shared/kernel/verdict";
import { judgeAccount, type AccountFacts } from "@portail-tic/shared/payments/judge-payment";
import { changeRefundAccountSchema } from "@portail-tic/shared/payments/payment.schema";
import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { enforce } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockRequest, RefundRequestEntity } from "../refunds/index.ts";
import { isRefused } from "./refused-account.ts";

/**
 * The bank sent the money back: whoever files for the structure names another of its accounts, and the request waits for its payment again.
 * Every manager is told.
 * A fresh second factor is asked, as for a new account: this is where money goes.
 */
export const changeRefundAccount = defineUseCase({
  name: "changeRefundAccount",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: changeRefundAccountSchema,
  async run(uc, { id, bankAccountId }) {
    const { request, facts } = await lockRequest(uc, id);
    enforce(judgeRefundAction("CHANGE_BANK_ACCOUNT", facts));
    const [account] = await uc.manager.query<AccountFacts[]>(
      `select b.archived_at as "archivedAt", ${isRefused("$3", "b.id")} as "isRefused"
       from bank_account b where b.id = $1 and b.structure_id = $2 for share of b`,
      [bankAccountId, request.structureId, id],
    );
    enforce(at("bankAccountId", account ? judgeAccount(account) : deny("BANK_ACCOUNT_INACTIVE")));
    // The same account, which the bank did not blame: nothing to change, and its place among those that wait stays.
    if (bankAccountId === request.bankAccountId) return { requestId: id };
    await uc.manager.update(RefundRequestEntity, { id }, { bankAccountId, version: request.version + 1, updatedAt: uc.now });
    const change = { fromAccountId: request.bankAccountId ?? "", toAccountId: bankAccountId };
    uc.audit({ details: change });
    await uc.announce("refund.accountChanged", { requestId: id, ...change, changedBy: userIdOf(uc.viewer) });
    return { requestId: id };
  },
});

import { changeRefundAccountSchema } from "@portail-tic/shared/payments/payment.schema";
import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockRequest, RefundRequestEntity } from "../refunds/index.ts";

/**
 * The bank sent the money back: whoever files for the structure names another of its accounts, and the request waits for its payment again.
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
    if (bankAccountId === request.bankAccountId) refuse("BANK_ACCOUNT_REFUSED", { path: ["bankAccountId"] });
    const [account] = await uc.manager.query<object[]>(
      `select 1 from bank_account where id = $1 and structure_id = $2 and archived_at is null for share`,
      [bankAccountId, request.structureId],
    );
    if (!account) refuse("BANK_ACCOUNT_INACTIVE", { path: ["bankAccountId"] });
    await uc.manager.update(RefundRequestEntity, { id }, { bankAccountId, version: request.version + 1, updatedAt: uc.now });
    return { requestId: id };
  },
});

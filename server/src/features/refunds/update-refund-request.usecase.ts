import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { updateRefundRequestSchema } from "@portail-tic/shared/refunds/refund.schema";
import type * as z from "zod/mini";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { requireBeneficiaryCategory } from "../structures/index.ts";
import { lockRequest } from "./lock-request.ts";
import { RefundRequestEntity } from "./refund-request.entity.ts";

type Input = z.infer<typeof updateRefundRequestSchema>;

/** Changes the header of a draft: what is absent stays, what is null is erased. */
export const updateRefundRequest = defineUseCase({
  name: "updateRefundRequest",
  access: "signedIn",
  input: updateRefundRequestSchema,
  async run(uc, input) {
    const { request, facts } = await lockRequest(uc, input.id);
    enforce(judgeRefundAction("UPDATE", facts));
    if (request.version !== input.version) refuse("VERSION_CONFLICT");
    if (input.beneficiaryCategoryCode) await requireBeneficiaryCategory(uc, input.beneficiaryCategoryCode, "beneficiaryCategoryCode");
    if (input.bankAccountId) await judgeBankAccount(uc, request.structureId, input.bankAccountId);
    await uc.manager.update(
      RefundRequestEntity,
      { id: request.id, version: input.version },
      { ...changesOf(input), version: input.version + 1, updatedAt: uc.now },
    );
    return { requestId: request.id };
  },
});

/** One of the structure's own accounts, not retired. */
async function judgeBankAccount(uc: UseCase, structureId: string, bankAccountId: string): Promise<void> {
  const [account] = await uc.manager.query<{ archivedAt: Date | null }[]>(
    `select archived_at as "archivedAt" from bank_account where id = $1 and structure_id = $2`,
    [bankAccountId, structureId],
  );
  if (!account) refuse("NOT_FOUND", { path: ["bankAccountId"] });
  if (account.archivedAt) refuse("BANK_ACCOUNT_INACTIVE", { path: ["bankAccountId"] });
}

function changesOf({ id: _id, version: _version, swornAccuracy, swornNotInDifficulty, ...given }: Input): Partial<RefundRequestEntity> {
  // An empty choice erases, as null does: the catalogue has no category without a code.
  const beneficiaryCategoryCode = given.beneficiaryCategoryCode === "" ? null : given.beneficiaryCategoryCode;
  const sworn = { swornAccuracy: swornAccuracy ?? undefined, swornNotInDifficulty: swornNotInDifficulty ?? undefined };
  const changes = { ...given, beneficiaryCategoryCode, ...sworn };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { updateRefundRequestSchema } from "@portail-tic/shared/refunds/refund.schema";
import type * as z from "zod/mini";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
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
    await judgeVersion(uc, request, input);
    if (input.beneficiaryCategoryCode) await requireBeneficiaryCategory(uc, input.beneficiaryCategoryCode, "beneficiaryCategoryCode");
    if (input.bankAccountId) await judgeBankAccount(uc, request.structureId, input.bankAccountId);
    await uc.manager.update(
      RefundRequestEntity,
      { id: request.id },
      {
        ...changesOf(input),
        version: request.version + 1,
        headerVersion: request.headerVersion + 1,
        headerSavedBy: userIdOf(uc.viewer),
        headerSavedAt: uc.now,
        updatedAt: uc.now,
      },
    );
    return { requestId: request.id };
  },
});

/** Is the header (or the whole draft, when the caller names its version) still what was read? Under the lock of the request. */
async function judgeVersion(uc: UseCase, request: RefundRequestEntity, { version, headerVersion }: Input): Promise<void> {
  if (typeof version === "number" && version !== request.version) refuse("VERSION_CONFLICT");
  if (typeof headerVersion === "number") {
    if (headerVersion === request.headerVersion) return;
    const name = await nameOf(uc, request.headerSavedBy ?? request.createdBy);
    const at = (request.headerSavedAt ?? request.createdAt).toISOString();
    refuse("HEADER_CHANGED", { path: ["headerVersion"], params: { name, at } });
  }
  if (typeof version !== "number") refuse("REQUIRED", { path: ["headerVersion"] });
}

async function nameOf(uc: UseCase, userId: string): Promise<string> {
  const [user] = await uc.manager.query<{ name: string }[]>(`select first_name || ' ' || last_name as name from app_user where id = $1`, [
    userId,
  ]);
  return user?.name ?? "";
}

/** One of the structure's own accounts, not retired. */
async function judgeBankAccount(uc: UseCase, structureId: string, bankAccountId: string): Promise<void> {
  const [account] = await uc.manager.query<{ archivedAt: Date | null }[]>(
    `select archived_at as "archivedAt" from bank_account where id = $1 and structure_id = $2`,
    [bankAccountId, structureId],
  );
  if (!account) refuse("NOT_FOUND", { path: ["bankAccountId"] });
  if (account.archivedAt) refuse("BANK_ACCOUNT_INACTIVE", { path: ["bankAccountId"] });
}

function changesOf({
  id: _id,
  version: _version,
  headerVersion: _header,
  swornAccuracy,
  swornNotInDifficulty,
  ...given
}: Input): Partial<RefundRequestEntity> {
  // An empty choice erases, as null does: the catalogue has no category without a code.
  const beneficiaryCategoryCode = given.beneficiaryCategoryCode === "" ? null : given.beneficiaryCategoryCode;
  const sworn = { swornAccuracy: swornAccuracy ?? undefined, swornNotInDifficulty: swornNotInDifficulty ?? undefined };
  const changes = { ...given, beneficiaryCategoryCode, ...sworn };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

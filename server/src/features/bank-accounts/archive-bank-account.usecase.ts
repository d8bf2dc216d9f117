import { archiveBankAccountSchema } from "@portail-tic/shared/bank-accounts/bank-account.schema";
import { canAddBankAccount } from "@portail-tic/shared/structures/structure-rules";
import { IsNull } from "typeorm";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockOwnStructure } from "../structures/index.ts";
import { refuseWhileNeeded } from "./archive-obstacles.ts";
import { BankAccountEntity } from "./bank-account.entity.ts";

/**
 * Retires an account (FR: archiver): no request can choose it any more, those settled keep it. Every manager is told. An account that a
 * sent request is to be paid to stays: sending and retiring take the structure's row, so one of them comes first and the other is told.
 */
export const archiveBankAccount = defineUseCase({
  name: "archiveBankAccount",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: archiveBankAccountSchema,
  async run(uc, { id }) {
    const found = await uc.manager.findOne(BankAccountEntity, { where: { id }, select: { id: true, structureId: true } });
    if (!found) return notFound();
    const { facts } = await lockOwnStructure(uc, found.structureId);
    enforce(canAddBankAccount(facts));
    await refuseWhileNeeded(uc, id);
    const written = await uc.manager.update(
      BankAccountEntity,
      { id, archivedAt: IsNull() },
      { archivedAt: uc.now, archivedBy: userIdOf(uc.viewer) },
    );
    if (written.affected !== 1) refuse("BANK_ACCOUNT_INACTIVE");
    uc.audit({ subjectKind: "BankAccount", subjectId: id, actingForStructureId: found.structureId });
    await uc.announce("bankAccount.archived", { bankAccountId: id });
    return { bankAccountId: id };
  },
});

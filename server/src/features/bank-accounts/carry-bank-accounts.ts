import { newId } from "../../platform/database/new-id.ts";
import { addSuccessionStep } from "../successions/index.ts";
import { BankAccountEntity } from "./bank-account.entity.ts";
import { openIban, sealIban } from "./sealed-iban.ts";

/**
 * The accounts in use follow, each with its RIB and its cooling-off. An IBAN is sealed with its structure: it is opened under the former one
 * and sealed again under the new one, so that a copied row still opens nowhere.
 */
addSuccessionStep("BANK_ACCOUNTS", async (uc, { predecessorId, successorId }) => {
  const { secrets } = uc.services;
  const accounts = await uc.manager
    .createQueryBuilder(BankAccountEntity, "b")
    .where(`b.structure_id = :predecessorId and b.archived_at is null`, { predecessorId })
    .andWhere(
      `not exists (select from bank_account n where n.structure_id = :successorId and n.iban_fingerprint = b.iban_fingerprint and n.archived_at is null)`,
      { successorId },
    )
    .orderBy("b.created_at")
    .getMany();
  if (accounts.length === 0) return;
  await uc.manager.insert(
    BankAccountEntity,
    accounts.map((account) => ({
      ...account,
      id: newId(uc.now),
      structureId: successorId,
      sealedIban: sealIban(secrets, openIban(secrets, account.sealedIban, predecessorId), successorId),
    })),
  );
});

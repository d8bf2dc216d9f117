import { addBankAccountSchema } from "@portail-tic/shared/bank-accounts/bank-account.schema";
import { ibanCountry } from "@portail-tic/shared/kernel/iban";
import { canAddBankAccount } from "@portail-tic/shared/structures/structure-rules";
import { v7 as uuidv7 } from "uuid";
import * as z from "zod/mini";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { fingerprintOf, storeDocument, uploadedFileField } from "../documents/index.ts";
import { lockOwnStructure } from "../structures/index.ts";
import { BankAccountEntity } from "./bank-account.entity.ts";
import { ibanFingerprint, sealIban } from "./sealed-iban.ts";

const input = z.extend(addBankAccountSchema, { rib: uploadedFileField() });
type Input = z.infer<typeof input>;

/** Records a bank account with its RIB (FR: créer une coordonnée bancaire). Every manager is told; no payment for 48 hours. */
export const addBankAccount = defineUseCase({
  name: "addBankAccount",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input,
  async run(uc, asked) {
    const { idempotencyKey, rib, ...typed } = asked;
    const id = await uc.once(idempotencyKey, { ...typed, rib: fingerprintOf(rib) }, () => record(uc, asked));
    return { bankAccountId: id };
  },
});

async function record(uc: UseCase, asked: Input): Promise<string> {
  const { structureId, iban } = asked;
  const { facts } = await lockOwnStructure(uc, structureId);
  enforce(canAddBankAccount(facts));
  const fingerprint = ibanFingerprint(uc.services.secrets, iban);
  await refuseKnownIban(uc, structureId, fingerprint);
  const ribDocumentId = await storeDocument(uc, { structureId, kind: "RIB", file: asked.rib, field: "rib" });
  const id = uuidv7({ msecs: uc.now.getTime() });
  await uc.manager.insert(BankAccountEntity, {
    id,
    structureId,
    label: asked.label,
    holder: asked.holder,
    sealedIban: sealIban(uc.services.secrets, iban, structureId),
    ibanFingerprint: fingerprint,
    ibanCountry: ibanCountry(iban),
    ibanLast4: iban.slice(-4),
    bic: asked.bic,
    ribDocumentId,
    usableFrom: secondsAfter(uc.now, policy.newIbanCoolingOffSeconds),
    createdBy: userIdOf(uc.viewer),
    createdAt: uc.now,
  });
  uc.audit({ subjectKind: "BankAccount", subjectId: id, actingForStructureId: structureId });
  await uc.announce("bankAccount.added", { bankAccountId: id });
  return id;
}

async function refuseKnownIban(uc: UseCase, structureId: string, fingerprint: Buffer): Promise<void> {
  const known = await uc.manager.query<unknown[]>(
    `select 1 from bank_account where structure_id = $1 and iban_fingerprint = $2 and archived_at is null`,
    [structureId, fingerprint],
  );
  if (known.length > 0) refuse("BANK_ACCOUNT_ALREADY_RECORDED", { path: ["iban"] });
}

import { bankAccountsStructureData } from "./bank-accounts.structure-data.ts";
import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { addDocumentReader, addDocumentUse } from "../documents/index.ts";
import "./carry-bank-accounts.ts";
import { BankAccountEntity } from "./bank-account.entity.ts";
import { noticeArchivedBankAccount, noticeNewBankAccount } from "./bank-account.mails.ts";
import { BankAccountResolver } from "./bank-account.resolver.ts";
import { readsAccountOfRib } from "./shared-rib.ts";
import { StructureBankAccountsResolver } from "./structure-bank-accounts.resolver.ts";
import { bankAccountsPersonalData } from "./bank-accounts.personal-data.ts";

export { openIban } from "./sealed-iban.ts";
export { addArchiveObstacle } from "./archive-obstacles.ts";
export { bankAccountLoader } from "./bank-account.queries.ts";
export { BankAccount } from "./bank-account.type.ts";

addDocumentReader(readsAccountOfRib);
addDocumentUse("bank_account.rib_document_id");

export const bankAccountsFeature: FeatureModule = {
  name: "bank-accounts",
  entities: [BankAccountEntity],
  resolvers: [BankAccountResolver, StructureBankAccountsResolver],
  handlers: [noticeNewBankAccount, noticeArchivedBankAccount],
  personalData: bankAccountsPersonalData,
  structureData: bankAccountsStructureData,
};

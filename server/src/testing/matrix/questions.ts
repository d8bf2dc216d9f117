import type { Target } from "../two-farms.ts";

const token = "t".repeat(43);

/** For every query that must be told something, arguments that speak of this farm; `query/situation` asks it in another way too. */
export const questionsOn = (target: Target): Readonly<Record<string, string>> => {
  const id = (value: string) => `id: ${JSON.stringify(value)}`;
  return {
    humanCheck: "form: REGISTER",
    accountLink: `token: "${token}"`,
    accountDeletionLink: `token: "${token}"`,
    loginAddressLink: `token: "${token}"`,
    lostMailboxLink: `token: "${token}"`,
    checkReceipt: `number: "TIC-2026-000001", sha256: "${"0".repeat(64)}"`,
    helpArticle: `slug: "mot-de-passe"`,
    searchHelp: `text: "mot de passe oublié"`,
    lookUpCompany: `siret: "${target.farm.structure.siret}"`,
    companyEstablishments: `number: "${target.farm.structure.siret}"`,
    directoryComparison: `structureId: "${target.farm.structure.id}"`,
    managementRecoveryWays: `siret: "${target.farm.structure.siret}"`,
    managementRecovery: id(target.recoveryId),
    managementRecoveryLink: `token: "${token}"`,
    structure: id(target.farm.structure.id),
    structureJournal: `structureId: "${target.farm.structure.id}"`,
    approval: id(target.approvalId),
    bulkDecision: id(target.bulkDecisionId),
    bulkDecisionItems: `bulkDecisionId: "${target.bulkDecisionId}"`,
    bankAccount: id(target.farm.bankAccountId),
    structureFigures: `structureId: "${target.farm.structure.id}"`,
    campaign: id(target.campaignId),
    campaignChanges: `campaignId: "${target.campaignId}"`,
    estimateLine: `campaignId: "${target.campaignId}", productCode: "GNR", deliveryDate: "2025-03-31", quantity: "1000", unit: "L"`,
    lostMailboxRequest: id(target.lostMailboxId),
    invitations: `structureId: "${target.farm.structure.id}"`,
    spaceSubscription: id(target.subscriptionId),
    refundRequest: id(target.submittedId),
    campaignFigures: `campaignId: "${target.campaignId}"`,
    paymentBatch: id(target.paymentBatchId),
    paymentImport: id(target.paymentImportId),
    refundMessages: `requestId: "${target.submittedId}"`,
  };
};

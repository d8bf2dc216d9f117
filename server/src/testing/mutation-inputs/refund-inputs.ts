import { v7 as uuidv7 } from "uuid";
import { pdfFile } from "../files.ts";
import type { Target } from "../two-farms.ts";
import type { MutationInputs } from "./mutation-inputs.ts";

const line = {
  productCode: "GNR",
  invoiceNumber: "F-77",
  supplier: "Énergies de l'Ouest",
  deliveryDate: "2026-05-12",
  quantity: "1000",
  unit: "L",
};
const oneRow = "produit;facture;fournisseur;date;quantité;unité\nGNR;F-78;Énergies de l'Ouest;12/05/2026;500;L\n";

/** What concerns bank accounts, documents, refund requests and the tokens of programs. */
export function refundInputs(target: Target): MutationInputs {
  const { draft, submittedId } = target;
  const structureId = target.farm.structure.id;
  return {
    createDocumentLink: () => ({ documentId: target.documentId }),
    addBankAccount: () => ({
      structureId,
      label: "Compte courant",
      holder: "GAEC",
      iban: "FR14 2004 1010 0505 0001 3M02 606",
      bic: "PSSTFRPPPAR",
      rib: pdfFile("rib.pdf"),
      idempotencyKey: uuidv7(),
    }),
    archiveBankAccount: () => ({ id: target.farm.bankAccountId }),
    attachDocument: () => ({ structureId, kind: "INVOICE", file: pdfFile() }),
    importRefundLines: () => ({ requestId: draft.id, files: [new File([oneRow], "lignes.csv")] }),
    createApiToken: () => ({ name: "Logiciel", scope: "READ", expiresOn: "2026-12-01", structureIds: [structureId] }),
    revokeApiToken: () => ({ id: target.tokenId }),
    createRefundPdfLink: () => ({ id: submittedId }),
    createRefundRequest: () => ({ structureId: target.farm.structure.id, campaignId: target.campaignId, idempotencyKey: uuidv7() }),
    renewRefundRequest: () => ({ id: submittedId, idempotencyKey: uuidv7() }),
    updateRefundRequest: () => ({
      ...draft,
      beneficiaryCategoryCode: "INDIVIDUAL_FARMER",
      pacage: "035012345",
      bankAccountId: target.farm.bankAccountId,
      swornAccuracy: true,
      advanceCents: 100,
    }),
    saveRefundLines: () => ({
      requestId: draft.id,
      version: draft.version,
      lines: [{ ...line, documentId: target.documentId }],
      removals: [],
    }),
    repriceRefundRequest: () => ({ id: draft.id, version: draft.version }),
    detachDocument: () => ({ requestId: draft.id, documentId: target.documentId }),
    deleteRefundRequest: () => ({ id: draft.id }),
    submitRefundRequest: () => ({ ...draft, idempotencyKey: uuidv7() }),
    withdrawRefundRequest: () => ({ id: submittedId, reason: "Erreur de saisie" }),
  };
}

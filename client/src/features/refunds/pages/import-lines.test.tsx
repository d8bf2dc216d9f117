import { describe, expect, it } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { emptyDraft, problem, readyDraft } from "../components/sample-request.ts";
import { ImportRefundLinesDocument, RefundDraftPageDocument, type ImportedFileFactsFragment } from "../gql/graphql.ts";

const values = {
  __typename: "ImportedValues" as const,
  productCode: "GNR",
  invoiceNumber: "A-2",
  supplier: "Énergies de l'Ouest",
  deliveryDate: "31/02/2023",
  quantity: "500",
  unit: "L",
  withAttestation: false,
};
const counts = { __typename: "ImportCounts" as const, imported: 2, toReview: 0, toCorrect: 1, ignored: 1 };
const row = { __typename: "ImportedRow" as const, place: 3, label: "Énergies de l'Ouest A-2", lineId: null, values };
const table: ImportedFileFactsFragment = {
  __typename: "ImportedFile",
  fileName: "lignes.csv",
  kind: "TABLE",
  documentId: null,
  correctionTable: "Produit\r\n",
  counts,
  problems: [],
  rows: [
    { ...row, status: "TO_CORRECT", remarks: [problem("DATE_INVALID", ["deliveryDate"], "Cette date n'existe pas.")] },
    { ...row, place: 4, status: "IGNORED", remarks: [problem("INVOICE_ALREADY_USED", ["invoiceNumber"], "Déjà déclarée.")] },
  ],
};
const broken: ImportedFileFactsFragment = {
  ...table,
  fileName: "facture.xml",
  kind: "E_INVOICE",
  correctionTable: null,
  counts: { ...counts, imported: 0, toCorrect: 0, ignored: 0 },
  problems: [problem("E_INVOICE_UNREADABLE", [], "Cette facture est abîmée.")],
  rows: [],
};

/** Opens the import; files are answered with these reports in turn. */
async function openImport(...reports: ImportedFileFactsFragment[]) {
  const api = fakeApi();
  api.on(RefundDraftPageDocument).answers(() => ({
    refundRequest: emptyDraft,
    beneficiaryCategories: [{ __typename: "BeneficiaryCategory", code: "COMPANY", name: "Société agricole" }],
  }));
  const send = api.on(ImportRefundLinesDocument).answers(() => {
    const report = reports.shift();
    if (!report) throw new TypeError("Failed to fetch");
    return { importRefundLines: { __typename: "ImportRefundLinesPayload", refundRequest: readyDraft, files: [report], problems: [] } };
  });
  const screen = await renderApp(api, `/demandes-tic/${emptyDraft.id}/modifier?etape=factures`, { viewer: manager });
  await screen.getByRole("button", { name: /^Importer/ }).click();
  return { screen, send };
}
const file = (name: string) => new File(["x"], name);

describe("importing files into a draft", () => {
  it("sends them one by one and says of each what was added, what is wrong and what was left out", async () => {
    const { screen, send } = await openImport(table, broken);
    expect(await violations()).toEqual([]);
    await screen.getByLabelText("Choisir des fichiers").upload([file("lignes.csv"), file("facture.xml")]);
    await expect.element(screen.getByText("2 fichiers lus sur 2.")).toBeVisible();
    await expect.element(screen.getByText("2 lignes ajoutées, 1 à corriger, 1 laissée de côté.")).toBeVisible();
    await expect.element(screen.getByText("Cette facture est abîmée.")).toBeVisible();
    await expect.element(screen.getByRole("button", { name: /Télécharger les lignes à corriger/ })).toBeVisible();
    expect(send.calls).toHaveLength(2);
    expect(await violations()).toEqual([]);
  });

  it("opens the form of a line with what was read of a bad row", async () => {
    const { screen } = await openImport(table);
    await screen.getByLabelText("Choisir des fichiers").upload(file("lignes.csv"));
    await screen.getByRole("button", { name: "Corriger Énergies de l'Ouest A-2" }).click();
    await expect.element(screen.getByLabelText("Numéro de facture")).toHaveValue("A-2");
    await expect.element(screen.getByLabelText("Quantité")).toHaveValue("500");
    await expect.element(screen.getByText("Reprise dans le formulaire")).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it("offers to send again what the network lost, and gives the focus back when it is closed", async () => {
    const { screen } = await openImport();
    await screen.getByLabelText("Choisir des fichiers").upload(file("coupure.pdf"));
    await expect.element(screen.getByText(/on ne sait pas si ce fichier a été lu/)).toBeVisible();
    await expect.element(screen.getByRole("button", { name: "Envoyer de nouveau coupure.pdf" })).toBeVisible();
    await screen.getByRole("button", { name: "Fermer l'import" }).click();
    await expect.element(screen.getByRole("button", { name: /^Importer/ })).toHaveFocus();
  });
});

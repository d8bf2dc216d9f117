import { expect, type Page } from "@playwright/test";
import { ciiInvoice } from "../../../server/src/testing/e-invoices/cii-invoice.ts";
import { invoicePdf } from "../../../server/src/testing/e-invoices/invoice-pdf.ts";
import { gnrInvoice } from "../../../server/src/testing/e-invoices/sample-invoice.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { test } from "../../support/journey-test.ts";
import { mailTo, portalUrl } from "../../support/mailbox.ts";
import { addBankAccount, openSpace } from "../../support/organisation.ts";
import { activate, newPerson, register, signIn } from "../../support/person.ts";
import { samplePdf } from "../../support/sample-files.ts";

const company = companyNamed("GAEC du Bois Joli");
const rows = [
  "Produit;Numéro de facture;Fournisseur;Date de livraison;Quantité;Unité",
  "Gaz naturel;GAZ-7;Gaz & Terroir;05/02/2025;52,07;MWh",
  "GNR;F-2025-900;Comptoir de l'Anjou;31/02/2025;9 000;litres",
];
const table = { name: "lignes.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\r\n"), "latin1") };

async function invoice() {
  const xml = ciiInvoice(gnrInvoice({ buyer: { name: company.name, siret: company.siret } }));
  return { name: "F2025-0412.pdf", mimeType: "application/pdf", buffer: Buffer.from(await invoicePdf(xml)) };
}

async function openDraft(page: Page): Promise<void> {
  await page.goto(`${portalUrl()}/demandes-tic/nouvelle`);
  await page.getByRole("article").filter({ hasText: "Remboursement annuel 2025" }).getByRole("button", { name: "Commencer" }).click();
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page.getByText("Étape 2 sur 4")).toBeVisible();
}

test("a farmer imports an e-invoice and a table, corrects one row, and files the annual refund", async ({ browser }) => {
  const farmer = newPerson("Rose", "Tanguy");
  const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
  await test.step("account, space and bank account", async () => {
    await register(page, farmer, company.siret);
    await mailTo(farmer.email, /inscription|résumé|compte/i);
    await activate(page, farmer);
    await page.goto(`${portalUrl()}/connexion`);
    await signIn(page, farmer);
    await openSpace(page);
    await addBankAccount(page, farmer);
  });
  await test.step("the import tells what each file gave", async () => {
    await openDraft(page);
    await page.getByRole("button", { name: /^Importer/ }).click();
    await expectAccessible(page, "import");
    await page.getByLabel("Choisir des fichiers").setInputFiles([await invoice(), table]);
    await expect(page.getByText("2 fichiers lus sur 2.")).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText("1 ligne ajoutée, dont 1 à vérifier.")).toBeVisible();
    await expect(page.getByText("1 ligne ajoutée, 1 à corriger.")).toBeVisible();
    await expectAccessible(page, "report");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: /Télécharger les lignes à corriger/ }).click();
    expect((await download).suggestedFilename()).toBe("a-corriger-lignes.csv");
  });
  await test.step("the bad row is corrected in the form, where all the rest is typed already", async () => {
    await page.getByRole("button", { name: /^Corriger/ }).click();
    await expect(page.getByRole("textbox", { name: "Numéro de facture" })).toHaveValue("F-2025-900");
    await page.getByLabel("Date de livraison").fill("2025-02-28");
    await page.getByLabel("Fichier de la facture").setInputFiles(samplePdf("f-900.pdf"));
    await page.getByRole("button", { name: "Valider et fermer" }).click();
    await expect(page.getByText("Facture F-2025-900 enregistrée.")).toBeVisible();
  });
  await test.step("the row of the table gets its scan; the e-invoice has its own", async () => {
    await page.getByRole("button", { name: /^Modifier.*GAZ-7/ }).click();
    await page.getByLabel("Fichier de la facture").setInputFiles(samplePdf("gaz.pdf"));
    await page.getByRole("button", { name: "Valider et fermer" }).click();
    await expect(page.getByText("Facture GAZ-7 enregistrée.")).toBeVisible();
    await expect(page.getByRole("button", { name: /Télécharger.*F2025-0412/ })).toBeVisible();
  });
  await test.step("the same in English", async () => {
    await page.getByRole("button", { name: "Fermer l'import" }).click();
    await page.getByRole("banner").getByRole("combobox").selectOption("en");
    await page.getByRole("button", { name: /^Import \(/ }).click();
    await page.getByLabel("Choose files").setInputFiles(table);
    await expect(page.getByText("No line added, 1 to correct, 1 left out.")).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page, "report in English");
    await page.getByRole("banner").getByRole("combobox").selectOption("fr");
  });
  await test.step("and the request leaves", async () => {
    await page.getByRole("button", { name: "Continuer", exact: true }).click();
    await page.getByRole("checkbox", { name: /exactes/ }).press("Space");
    await page.getByRole("checkbox", { name: /pas en difficulté/ }).press("Space");
    await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
    await expect(page.getByText("Étape 4 sur 4")).toBeVisible();
    await page.getByRole("button", { name: "Déposer la demande" }).click();
    await page.getByRole("dialog", { name: "Déposer la demande ?" }).getByRole("button", { name: "Déposer la demande" }).click();
    await expect(page.getByRole("heading", { name: /Votre demande .* est déposée/ })).toBeVisible();
  });
});

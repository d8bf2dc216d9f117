import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { menuEntry } from "./organisation.ts";
import { samplePdf } from "./sample-files.ts";

export interface Invoice {
  /** Code of the product and use: GNR, FL, GPL, GN_HEATING, GN_MOTOR. */
  readonly product: string;
  readonly number: string;
  readonly deliveryDate: string;
  readonly quantity: string;
  readonly unit: string;
}

/** From the menu to the first step of the wizard, for one delivery year. */
export async function startRequest(page: Page, year: string): Promise<void> {
  await menuEntry(page, "Demandes de remboursement").click();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Nouvelle demande" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Nouvelle demande de remboursement" })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole("article")
    .filter({ hasText: `Remboursement annuel ${year}` })
    .getByRole("button", { name: "Commencer" })
    .click();
  await expect(page.getByText("Étape 1 sur 4")).toBeVisible();
}

/** Types one invoice into the open line form. */
export async function typeInvoice(page: Page, invoice: Invoice): Promise<void> {
  await page.getByLabel("Produit et usage").selectOption(invoice.product);
  await page.getByRole("textbox", { name: "Numéro de facture" }).fill(invoice.number);
  await page.getByRole("textbox", { name: "Fournisseur" }).fill("Énergies de l'Ouest");
  await page.getByLabel("Date de livraison").fill(invoice.deliveryDate);
  await page.getByRole("textbox", { name: "Quantité" }).fill(invoice.quantity);
  await page.getByLabel("Unité").selectOption({ label: invoice.unit });
}

/** Joins the scanned invoice to the open line form. */
export async function joinScan(page: Page, name: string): Promise<void> {
  await page.getByLabel("Fichier de la facture").setInputFiles(samplePdf(name));
}

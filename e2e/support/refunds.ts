import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { menuEntry } from "./organisation.ts";
import { samplePdf } from "./sample-files.ts";

interface Invoice {
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
  await chooseYear(page, year);
}

/** From « Nouvelle demande » to the first step of the wizard. */
async function chooseYear(page: Page, year: string): Promise<void> {
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
async function typeInvoice(page: Page, invoice: Invoice): Promise<void> {
  await page.getByLabel("Produit et usage").selectOption(invoice.product);
  await page.getByRole("textbox", { name: "Numéro de facture" }).fill(invoice.number);
  await page.getByRole("textbox", { name: "Fournisseur" }).fill("Énergies de l'Ouest");
  await page.getByLabel("Date de livraison").fill(invoice.deliveryDate);
  await page.getByRole("textbox", { name: "Quantité" }).fill(invoice.quantity);
  await page.getByLabel("Unité").selectOption({ label: invoice.unit });
}

/** Joins the scanned invoice to the open line form. */
async function joinScan(page: Page, name: string): Promise<void> {
  await page.getByLabel("Fichier de la facture").setInputFiles(samplePdf(name));
}

/** The four steps of a request for 2025, a wrong line included; answers its number. */
export async function fileRequest(page: Page): Promise<string> {
  await startRequest(page, "2025");
  return completeRequest(page);
}

/** The same from « Nouvelle demande », whose structure is chosen already. */
export async function fileRequestHere(page: Page): Promise<string> {
  await chooseYear(page, "2025");
  return completeRequest(page);
}

async function completeRequest(page: Page): Promise<string> {
  await expectAccessible(page, "step 1");
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page.getByText("Étape 2 sur 4")).toBeVisible();
  await page.getByRole("button", { name: "Ajouter une facture" }).click();
  await typeInvoice(page, { product: "GNR", number: "F-2025-001", deliveryDate: "2024-12-31", quantity: "9 000", unit: "litres" });
  await joinScan(page, "facture-001.pdf");
  await page.getByRole("button", { name: "Valider et fermer" }).click();
  await expect(page.getByLabel("Date de livraison"), "outside the period: the line is marked, nothing is lost").toHaveAttribute(
    "aria-invalid",
    "true",
  );
  await expect(page.getByRole("textbox", { name: "Numéro de facture" })).toHaveValue("F-2025-001");
  await expectAccessible(page, "wrong line");
  await page.getByLabel("Date de livraison").fill("2025-03-12");
  await page.getByRole("button", { name: "Valider et ajouter une nouvelle ligne" }).click();
  await expect(page.getByText("Facture F-2025-001 enregistrée.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Numéro de facture" }), "the next line is there").toHaveValue("");
  await typeInvoice(page, {
    product: "GN_HEATING",
    number: "GAZ-7",
    deliveryDate: "2025-02-05",
    quantity: "52,07",
    unit: "MWh",
  });
  await joinScan(page, "gaz.pdf");
  await page.getByRole("button", { name: "Valider et fermer" }).click();
  await expect(page.getByText("Facture GAZ-7 enregistrée.")).toBeVisible();
  await expectAccessible(page, "two lines");
  await page.getByRole("button", { name: "Continuer", exact: true }).click();
  await expect(page.getByText("Étape 3 sur 4")).toBeVisible();
  await page.getByRole("checkbox", { name: /exactes/ }).press("Space");
  await page.getByRole("checkbox", { name: /pas en difficulté/ }).press("Space");
  await expectAccessible(page, "step 3");
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page.getByText("Étape 4 sur 4")).toBeVisible();
  await expect(page.getByText("Tout est prêt.")).toBeVisible();
  await expectAccessible(page, "step 4");
  await page.getByRole("button", { name: "Déposer la demande" }).click();
  const dialog = page.getByRole("dialog", { name: "Déposer la demande ?" });
  await expectAccessible(page, "submit?");
  await dialog.getByRole("button", { name: "Déposer la demande" }).dblclick();
  const confirmation = page.getByRole("heading", { name: /Votre demande .* est déposée/ });
  await expect(confirmation).toBeVisible();
  const number = /Votre demande (\S+) est déposée/.exec((await confirmation.textContent()) ?? "")?.[1];
  if (!number) throw new Error("The confirmation names no number.");
  return number;
}

/** From the queue of the office to one request: it may stand on a later page, the longest waiting come first. */
export async function openFromQueue(office: Page, number: string): Promise<void> {
  await office.getByRole("searchbox", { name: "Rechercher un numéro, une structure ou un SIRET" }).fill(number);
  await office.getByRole("button", { name: "Rechercher", exact: true }).click();
  await expect(office).toHaveURL(new RegExp(`q=${number}`));
  await office.getByRole("link", { name: number }).click();
}

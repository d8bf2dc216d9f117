import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { portalUrl } from "./mailbox.ts";
import { confirmIdentity, type Person } from "./person.ts";
import { samplePdf } from "./sample-files.ts";

/** The principal manager of one structure opens the space from the dashboard's checklist. */
export async function openSpace(page: Page): Promise<void> {
  await page.goto(`${portalUrl()}/espaces`);
  await expect(page.getByRole("heading", { level: 1, name: "Espaces et abonnements" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Catégorie de bénéficiaire").selectOption({ label: "Société agricole (GAEC, EARL, SCEA, GFA exploitant…)" });
  await page.getByLabel("Numéro PACAGE").fill("035 123 456");
  await page.getByRole("button", { name: "Ouvrir l'espace" }).click();
  await expect(page.getByText("L'espace est ouvert et votre abonnement est actif.")).toBeVisible();
  await expect(
    page.getByRole("navigation", { name: "Menu principal" }).getByRole("link", { name: "Demandes de remboursement" }),
  ).toBeVisible();
}

/** Records an IBAN with its RIB; the fresh code is asked in place, and the form keeps what was typed. */
export async function addBankAccount(page: Page, person: Person): Promise<void> {
  await page.goto(`${portalUrl()}/organisation/coordonnees-bancaires/nouvelle`);
  await expectAccessible(page);
  await page.getByLabel("Nom de la coordonnée bancaire").fill("Compte de la ferme");
  await page.getByLabel("IBAN").fill("FR76 3000 6000 0112 3456 7890 189");
  await page.getByLabel("Titulaire du compte").fill(`${person.firstName} ${person.lastName}`);
  await page.getByLabel(/RIB/).setInputFiles(samplePdf("rib.pdf"));
  await page.getByRole("button", { name: /Enregistrer/ }).click();
  await confirmIdentity(page, person);
}

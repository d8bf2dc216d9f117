import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { canary } from "./canaries.ts";
import { portalUrl } from "./mailbox.ts";
import { confirmIdentity, type Person } from "./person.ts";
import { samplePdf } from "./sample-files.ts";

/** The entry of the main menu, if the person's rights show it. */
export function menuEntry(page: Page, name: string | RegExp) {
  return page.getByRole("navigation", { name: "Menu principal" }).getByRole("link", { name });
}

/** The principal manager of one structure opens the space « Demande de remboursement TIC ». */
export async function openSpace(page: Page): Promise<void> {
  await page.goto(`${portalUrl()}/espaces`);
  await expect(page.getByRole("heading", { level: 1, name: "Espaces et abonnements" })).toBeVisible();
  await expectAccessible(page, "closed");
  await page.getByLabel("Catégorie de bénéficiaire").selectOption({ label: "Société agricole (GAEC, EARL, SCEA, GFA exploitant…)" });
  await page.getByLabel("Numéro PACAGE").fill("035 123 456");
  await page.getByRole("button", { name: "Ouvrir l'espace" }).click();
  await expect(page.getByText("L'espace est ouvert et votre abonnement est actif.")).toBeVisible();
  await expect(menuEntry(page, "Demandes de remboursement"), "without signing out").toBeVisible();
}

/** Records an IBAN with its RIB; a wrong IBAN is told, and the fresh code is asked in place without losing the form. */
export async function addBankAccount(page: Page, person: Person): Promise<void> {
  await page.goto(`${portalUrl()}/organisation/coordonnees-bancaires/nouvelle`);
  await expect(page.getByRole("heading", { level: 1, name: "Créer une coordonnée bancaire" })).toBeVisible();
  await page.getByRole("textbox", { name: "Nom de la coordonnée bancaire" }).fill("Compte de la ferme");
  await page.getByRole("textbox", { name: "Titulaire du compte" }).fill(`${person.firstName} ${person.lastName}`);
  await page.getByRole("textbox", { name: "IBAN" }).fill("FR76 3000 6000 0112 3456 7890 188");
  await page.getByLabel("RIB", { exact: true }).setInputFiles(samplePdf("rib.pdf"));
  await page.getByRole("button", { name: "Enregistrer le compte" }).click();
  await expect(page.getByRole("textbox", { name: "IBAN" })).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "wrong IBAN");
  await page.getByRole("textbox", { name: "IBAN" }).fill(canary("IBAN", "FR76 3000 6000 0112 3456 7890 189"));
  await page.getByRole("button", { name: "Enregistrer le compte" }).click();
  await confirmIdentity(page, person);
  await expect(page.getByText("Le compte « Compte de la ferme » est enregistré.")).toBeVisible();
  await expectAccessible(page);
}

import { expect } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { mailTo, portalUrl } from "../../support/mailbox.ts";
import { addBankAccount, openSpace } from "../../support/organisation.ts";
import { activate, newPerson, register, signIn } from "../../support/person.ts";

const newSiret = "999 930 118 00024";

test("a farm moves: its manager gives it a service, declares the new SIRET, finds everything there, and reads the journal", async ({
  page,
}) => {
  const company = companyNamed("EARL du Grand Pré");
  const manager = newPerson("Aline", "Guérin");

  await test.step("the farm works under its first SIRET", async () => {
    await register(page, manager, company.siret);
    await activate(page, manager);
    await signIn(page, manager);
    await openSpace(page);
    await addBankAccount(page, manager);
  });

  await test.step("she adds a service", async () => {
    await page.goto(`${portalUrl()}/organisation/structures`);
    await page.getByRole("link", { name: company.name }).click();
    await page.getByRole("link", { name: "Services" }).click();
    await expectAccessible(page, "no service");
    await page.getByRole("button", { name: "Ajouter un service" }).click();
    await page.getByLabel("Code").fill("compta");
    await page.getByRole("textbox", { name: "Nom" }).fill("Comptabilité");
    await expectAccessible(page, "adding");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await expect(page.getByText("Le service est enregistré.")).toBeVisible();
    await expect(page.getByRole("row", { name: /COMPTA/ })).toBeVisible();
    await expectAccessible(page, "one service");
    await page.getByRole("link", { name: "Revenir à la structure" }).click();
  });

  await test.step("another company is explained, the new SIRET is checked and declared: the code of the bank account is still fresh", async () => {
    await page.getByRole("link", { name: "Changement de SIRET" }).click();
    await page.getByRole("textbox", { name: "Nouveau SIRET" }).fill("99990314900014");
    await page.getByLabel("Jour du déménagement").fill("2026-06-01");
    await page.getByRole("button", { name: "Vérifier le nouveau SIRET" }).click();
    await expect(page.getByText(/appartient à une autre entreprise/).first()).toBeVisible();
    await expectAccessible(page, "another company");
    await page.getByRole("textbox", { name: "Nouveau SIRET" }).fill(newSiret);
    await page.getByRole("button", { name: "Vérifier le nouveau SIRET" }).click();
    await expect(page.getByText("6 route de Laval")).toBeVisible();
    await expectAccessible(page, "checked");
    await page.getByRole("button", { name: "Déclarer le changement de SIRET" }).click();
    await expect(page.getByText(/Cette structure continue sous le SIRET/)).toBeVisible();
    await expectAccessible(page, "moved");
    await mailTo(manager.email, /a changé de SIRET/);
  });

  await test.step("the new structure has the space, the service and the bank account; the former one leads to it", async () => {
    await page.getByRole("link", { name: "Revenir à la structure" }).click();
    await expect(page.getByText(/Continue sous le SIRET/)).toBeVisible();
    await expectAccessible(page, "former");
    await page.getByRole("link", { name: "Voir la nouvelle structure" }).click();
    await expect(page.getByText(/fait suite au SIRET/)).toBeVisible();
    await expect(page.getByText("Demande de remboursement TIC (consultation et modification)")).toBeVisible();
    await expect(page.getByText("035123456")).toBeVisible();
    await expectAccessible(page, "new");
    await page.getByRole("link", { name: "Coordonnées bancaires" }).first().click();
    await expect(page.getByRole("rowheader", { name: "Compte de la ferme" })).toBeVisible();
  });

  await test.step("the journal of the former structure says what was done", async () => {
    await page.goto(`${portalUrl()}/organisation/structures`);
    await page
      .getByRole("row")
      .filter({ hasText: /118\s?00016/ })
      .getByRole("link")
      .click();
    await page.getByRole("link", { name: "Journal" }).click();
    await expect(page.getByRole("rowheader", { name: /Changement de SIRET/ })).toBeVisible();
    await expect(page.getByRole("rowheader", { name: "Ajout du service « Comptabilité »" })).toBeVisible();
    await expectAccessible(page, "journal");
    await page.getByLabel("Sujet").selectOption("Comptes bancaires");
    await expect(page.getByRole("rowheader")).toHaveText([/Nouveau compte bancaire/]);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Télécharger en CSV" }).click();
    expect((await download).suggestedFilename()).toMatch(/^journal-99993011800016-.*\.csv$/);
  });
});

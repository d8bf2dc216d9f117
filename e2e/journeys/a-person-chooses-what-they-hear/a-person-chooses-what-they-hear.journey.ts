import { expect } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { mailTo, portalUrl } from "../../support/mailbox.ts";
import { addBankAccount } from "../../support/organisation.ts";
import { activate, newPerson, register, signIn } from "../../support/person.ts";

test("a person sees what happened without reloading, reads it, chooses what comes by mail, and sees whether mails arrive", async ({
  page,
}) => {
  const person = newPerson("Manon", "Kervella");
  const company = companyNamed("Les Viviers de la Baie");
  await register(page, person, company.siret);
  await activate(page, person);
  await signIn(page, person);
  const bell = page.getByRole("banner").getByRole("link", { name: /^Notifications/ });

  await test.step("an empty list says what will come", async () => {
    await bell.click();
    await expect(page.getByText("Aucune notification", { exact: true })).toBeVisible();
    await expectAccessible(page, "empty");
  });

  await test.step("a new bank account is told by mail and by the bell, with the keyboard alone from there", async () => {
    await addBankAccount(page, person);
    await mailTo(person.email, /^Nouveau compte bancaire/);
    await expect(async () => {
      // As when somebody comes back to this tab; the clock does the same each minute.
      await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
      await expect(bell).toHaveAccessibleName(/1 non lue/, { timeout: 1_000 });
    }).toPass();
    await bell.focus();
    await page.keyboard.press("Enter");
    const news = page.getByRole("link", { name: `Nouveau compte bancaire : ${company.name}` });
    await expect(news).toBeVisible();
    await expectAccessible(page, "unread");
    await page.getByRole("button", { name: /^Marquer comme lue/ }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("La notification est marquée comme lue.")).toBeVisible();
    await expect(news).toBeFocused();
    await expect(bell).toHaveAccessibleName("Notifications");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/organisation\/structures\/[0-9a-f-]{36}$/);
  });

  await test.step("refund requests go to the weekly summary; what protects the money cannot be switched off; mails are seen to arrive", async () => {
    await page.goto(`${portalUrl()}/mon-compte`);
    await page.getByRole("link", { name: "Choisir mes notifications" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Choisir mes notifications" })).toBeVisible();
    await expectAccessible(page);
    await expect(page.getByRole("row", { name: /^Comptes bancaires/ })).toContainText("Toujours, aussitôt");
    const mail = page.getByLabel("Par courriel : Demandes de remboursement");
    await mail.selectOption({ label: "Dans le récapitulatif" });
    await page.getByLabel("Afficher Demandes de remboursement").press("Space");
    await page.getByRole("combobox", { name: "Récapitulatif", exact: true }).selectOption("WEEKLY");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await expect(page.getByText("Vos choix sont enregistrés.")).toBeVisible();
    await page.reload();
    await expect(mail).toHaveValue("DIGEST");
    await expect(page.getByLabel("Afficher Demandes de remboursement")).not.toBeChecked();
    await expect(page.getByRole("row", { name: /^Nouveau compte bancaire ma\*{4}@ferme\.example .* Envoyé/i })).toBeVisible();
  });

  await test.step("in English, the server's words follow at once", async () => {
    await page.getByRole("banner").getByRole("combobox").selectOption("en");
    await expect(page.getByRole("row", { name: /^Bank accounts/ })).toContainText("Always, at once");
    await expectAccessible(page, "English");
  });
});

import { expect } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { codeIn, mailsTo, mailTo, portalUrl } from "../../support/mailbox.ts";
import { showPassword } from "../../support/person.ts";

const hugo = { email: "hugo.petit@clos-joli.example", password: "Tracteur-Vert-au-champ-2026" };

test("a person trusts a device for thirty days, signs in there with the password alone, then takes the trust back", async ({ page }) => {
  await test.step("the box is ticked with the code, and a mail tells it", async () => {
    await showPassword(page, hugo);
    await page.getByLabel("Code reçu par courriel").fill(codeIn(await mailTo(hugo.email, /code/i)));
    await page.getByRole("checkbox", { name: /Se fier à cet appareil/ }).press("Space");
    await expectAccessible(page, "trust ticked");
    await page.getByRole("button", { name: "Valider" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Tableau de bord" })).toBeVisible();
    await mailTo(hugo.email, /appareil de confiance/);
  });

  await test.step("after signing out, the password is enough and no mail leaves", async () => {
    const before = (await mailsTo(hugo.email)).length;
    await page.getByRole("button", { name: /Se déconnecter/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Connexion" })).toBeVisible();
    await page.getByLabel("Adresse de connexion").fill(hugo.email);
    await page.getByLabel("Mot de passe", { exact: true }).fill(hugo.password);
    await page.locator("form").getByRole("button", { name: "Se connecter" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Tableau de bord" })).toBeVisible();
    expect((await mailsTo(hugo.email)).length).toBe(before);
  });

  await test.step("the device is listed and taken back; the code is asked again", async () => {
    await page.goto(`${portalUrl()}/mon-compte/sessions`);
    await expect(page.getByRole("table", { name: "Appareils de confiance" })).toBeVisible();
    await expectAccessible(page, "trusted devices");
    await page.getByRole("button", { name: /^Retirer / }).click();
    await page.getByRole("button", { name: "Retirer l'appareil", exact: true }).click();
    await expect(page.getByText("Vous ne vous fiez à aucun appareil.")).toBeVisible();
    await page.getByRole("button", { name: /Se déconnecter/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Connexion" })).toBeVisible();
    await showPassword(page, hugo);
  });
});

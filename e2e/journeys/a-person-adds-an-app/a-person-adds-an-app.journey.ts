import { expect, type Page } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { appCode } from "../../../scripts/app-code.mjs";
import { canary } from "../../support/canaries.ts";
import { companyNamed } from "../../support/companies.ts";
import { mailsTo, mailTo, portalUrl } from "../../support/mailbox.ts";
import {
  activate,
  confirmIdentity,
  newPerson,
  register,
  showPassword as showPasswordIn,
  signIn,
  type Person,
} from "../../support/person.ts";

test("a person adds an authenticator app, signs in with it, then with a recovery code, and goes back to the mail code", async ({
  page,
}) => {
  const person = newPerson("Nadia", "Lefort");
  await register(page, person, companyNamed("Claire Dubosc").siret);
  await activate(page, person);
  await signIn(page, person);

  const { key, recoveryCode } = await test.step("the app is added after a fresh code, and ten recovery codes are shown", async () => {
    await page.goto(`${portalUrl()}/mon-compte`);
    await page.getByRole("link", { name: "Gérer mes moyens de connexion" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Ajouter une application" }).click();
    await page.getByLabel("Nom de l'application").fill("Téléphone");
    await page.getByRole("button", { name: "Continuer" }).click();
    await confirmIdentity(page, person);
    await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
    await expectAccessible(page);
    const shownKey = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? "";
    await page.getByLabel("Code de l'application").fill(appCode(shownKey, -1)); // the period of now is kept for signing in
    await page.getByRole("button", { name: "Activer l'application" }).click();
    await expect(page.getByText("Il vous reste 10 codes.")).toBeVisible();
    await expectAccessible(page);
    const code =
      (await page
        .getByText(/^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/)
        .first()
        .textContent()) ?? "";
    await mailTo(person.email, /application d'authentification a été ajoutée/);
    return { key: canary("key of an app", shownKey), recoveryCode: canary("recovery code", code) };
  });

  await test.step("signing in asks the app, and sends no mail", async () => {
    const before = (await mailsTo(person.email)).length;
    await showPassword(page, person);
    await page.getByLabel("Code de l'application").fill(appCode(key));
    await page.getByRole("button", { name: "Valider" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Tableau de bord" })).toBeVisible();
    expect((await mailsTo(person.email)).length).toBe(before);
  });

  await test.step("without the telephone, a recovery code opens the account and its owner is told", async () => {
    await showPassword(page, person);
    await page.getByRole("button", { name: "Utiliser un code de récupération" }).click();
    await expectAccessible(page);
    await page.getByLabel("Code de récupération").fill(recoveryCode.toLowerCase());
    await page.getByRole("button", { name: "Valider" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Tableau de bord" })).toBeVisible();
    await mailTo(person.email, /code de récupération a servi/);
  });

  await test.step("the app is removed after a mail code; signing in asks for a mail code again", async () => {
    await page.goto(`${portalUrl()}/mon-compte/securite`);
    await expect(page.getByText("Il vous reste 9 codes.")).toBeVisible();
    await page.getByRole("button", { name: "Retirer Téléphone" }).click();
    await page.getByRole("button", { name: "Retirer ce moyen" }).click();
    const dialog = page.getByRole("dialog", { name: "Confirmez que c'est bien vous" });
    await expect(dialog.getByLabel("Code de l'application")).toBeVisible();
    await expectAccessible(page);
    const before = (await mailsTo(person.email)).length;
    await dialog.getByRole("button", { name: "Recevoir un code par courriel" }).click();
    await expect.poll(async () => (await mailsTo(person.email)).length).toBe(before + 1);
    await confirmIdentity(page, person);
    await expect(page.getByText("Vous n'avez ni application ni clé.")).toBeVisible();
    await mailTo(person.email, /application d'authentification a été retirée/);
    await showPassword(page, person);
    await expect(page.getByLabel("Code reçu par courriel")).toBeVisible();
  });
});

/** First half of signing in, from a browser nobody is signed in with. */
async function showPassword(page: Page, person: Person): Promise<void> {
  await page.context().clearCookies({ name: "session" }); // the browser stays known: no mail about a new device
  await showPasswordIn(page, person);
}

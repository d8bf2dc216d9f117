import { expect } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { ageLink, agePassword } from "../../support/let-time-pass.ts";
import { codeIn, linkIn, mailTo, portalUrl } from "../../support/mailbox.ts";
import { activate, newPerson, register, signIn } from "../../support/person.ts";

const renewed = "Cidre-olive-93-tambour";
const forgotten = "Poire-granit-51-hautbois";

test("a person whose password is too old renews it after the code, then forgets it, and asks a second link from the first", async ({
  page,
}) => {
  const person = newPerson("Odette", "Carpentier");
  await register(page, person, companyNamed("EARL du Pont Neuf").siret);
  await activate(page, person);
  agePassword(person.email);

  await test.step("after the code, nothing opens but the renewal", async () => {
    await page.goto(`${portalUrl()}/connexion?suite=%2Fmon-compte`);
    await page.getByLabel("Adresse de connexion").fill(person.email);
    await page.getByLabel("Mot de passe", { exact: true }).fill(person.password);
    await page.locator("form").getByRole("button", { name: "Se connecter" }).click();
    await page.getByLabel("Code reçu par courriel").fill(codeIn(await mailTo(person.email, /code/i)));
    await page.getByRole("button", { name: "Valider" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Renouveler mon mot de passe" })).toBeVisible();
    await expectAccessible(page);
    await page.goto(`${portalUrl()}/approbations`);
    await expect(page.getByRole("heading", { level: 1, name: "Renouveler mon mot de passe" })).toBeVisible();
  });

  await test.step("a password made of one's name is said weak, the same one is refused, another opens the page asked for", async () => {
    const password = page.getByLabel("Nouveau mot de passe");
    const confirmation = page.getByLabel("Confirmez le mot de passe");
    await password.fill("Odette-Carpentier-35");
    await expect(page.getByText(/Votre nom, votre adresse, votre structure/)).toBeVisible();
    await expectAccessible(page, "weak");
    for (const field of [password, confirmation]) await field.fill(person.password);
    await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
    await expect(page.getByRole("link", { name: /le même que l'actuel/ })).toBeVisible();
    await expectAccessible(page, "same");
    for (const field of [password, confirmation]) await field.fill(renewed);
    await expect(page.getByText("très bon")).toBeVisible();
    await expectAccessible(page, "strong");
    await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Approbations" })).toBeVisible();
    await mailTo(person.email, /mot de passe a été changé/);
  });

  await test.step("« Mon compte » says how old the password is", async () => {
    await page.goto(`${portalUrl()}/mon-compte`);
    await expect(page.getByText(/Votre mot de passe date du/)).toBeVisible();
    await expect(page.getByText(/un nouveau vous sera demandé à la connexion/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("a reset link that is over sends another in one press", async () => {
    await page.context().clearCookies();
    await page.goto(`${portalUrl()}/mot-de-passe-oublie`);
    await page.getByRole("textbox").fill(person.email);
    await page.getByRole("main").getByRole("button", { name: "Recevoir le lien" }).click();
    const first = linkIn(await mailTo(person.email, /nouveau mot de passe/), "/reinitialisation");
    ageLink(person.email);
    await page.goto(first);
    await expectAccessible(page, "expired");
    await page.getByRole("button", { name: "Recevoir un nouveau lien" }).click();
    await expect(page.getByText(/Un nouveau lien vient de partir/)).toBeVisible();
    await expectAccessible(page, "sent");
    let second = first;
    await expect
      .poll(async () => (second = linkIn(await mailTo(person.email, /nouveau mot de passe/), "/reinitialisation")))
      .not.toBe(first);
    await page.goto(second);
    await page.getByLabel("Nouveau mot de passe").fill(forgotten);
    await page.getByLabel("Confirmez le mot de passe").fill(forgotten);
    await page.getByRole("button", { name: "Enregistrer le mot de passe" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Votre mot de passe est changé" })).toBeVisible();
  });

  await signIn(page, { email: person.email, password: forgotten });
});

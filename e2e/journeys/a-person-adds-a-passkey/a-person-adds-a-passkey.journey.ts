import { expect, type Page } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { codeIn, mailsTo, mailTo, portalUrl } from "../../support/mailbox.ts";
import { activate, confirmIdentity, newPerson, register, signIn, type Person } from "../../support/person.ts";
import { plugIn } from "../../support/virtual-key.ts";

test("a person adds a passkey and a security key, signs in and confirms with them, names, prefers and removes them", async ({ page }) => {
  const person = newPerson("Lucie", "Berthier");
  await register(page, person, companyNamed("Yann Le Goff").siret);
  await activate(page, person);
  await signIn(page, person);
  const passkey = await plugIn(page, "device");

  await test.step("the passkey is added after a fresh code, and ten recovery codes are shown", async () => {
    await openSecurity(page);
    await expectAccessible(page, "nothing yet");
    await page.getByRole("button", { name: "Ajouter une clé d'accès" }).click();
    await page.getByLabel("Nom de la clé").fill("Ordinateur");
    await expectAccessible(page, "naming a passkey");
    await page.getByRole("button", { name: "Continuer" }).click();
    await confirmIdentity(page, person);
    await expect(page.getByRole("rowheader", { name: "Ordinateur" })).toBeVisible();
    await expect(page.getByText("Il vous reste 10 codes.")).toBeVisible();
    await expectAccessible(page, "a passkey and its recovery codes");
    await mailTo(person.email, /clé d'accès a été ajoutée/);
  });

  await test.step("the same device cannot be added twice, and says so", async () => {
    await page.getByRole("button", { name: "Ajouter une clé d'accès" }).click();
    await page.getByLabel("Nom de la clé").fill("Ordinateur encore");
    await page.getByRole("button", { name: "Continuer" }).click();
    await expect(page.getByText(/Cette clé est déjà enregistrée/)).toBeVisible();
    await expectAccessible(page, "a passkey twice");
    await page.getByRole("button", { name: "Annuler" }).click();
  });

  await test.step("signing in asks the passkey and sends no code; unanswered, it says what to do", async () => {
    const before = (await codesTo(person)).length;
    await showPassword(page, person);
    await expectAccessible(page, "a key asked");
    await passkey.answer(false);
    await page.getByRole("button", { name: "Utiliser ma clé", exact: true }).click();
    await expect(page.getByText(/Votre clé n'a pas répondu/)).toBeVisible();
    await expectAccessible(page, "no answer of a key");
    await passkey.answer(true);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Tableau de bord" })).toBeVisible();
    expect((await codesTo(person)).length).toBe(before);
  });

  await test.step("a security key is added, confirmed by the passkey in place: the name typed is kept", async () => {
    await openSecurity(page);
    const carried = await plugIn(page, "carried");
    await page.getByRole("button", { name: "Ajouter une clé de sécurité" }).click();
    await page.getByLabel("Nom de la clé").fill("Trousseau");
    await page.getByRole("button", { name: "Continuer" }).click();
    const dialog = page.getByRole("dialog", { name: "Confirmez que c'est bien vous" });
    await expect(dialog.getByText(/Montrez de nouveau votre clé/)).toBeVisible();
    await expectAccessible(page, "a key confirms");
    await dialog.getByRole("button", { name: "Utiliser ma clé" }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("row", { name: /Trousseau/ })).toContainText("Clé de sécurité");
    await mailTo(person.email, /clé de sécurité a été ajoutée/);
    await carried.unplug();
  });

  await test.step("the passkey is renamed and preferred", async () => {
    await page.getByRole("button", { name: "Renommer Ordinateur" }).click();
    await expectAccessible(page, "renaming a key");
    await page.getByLabel("Nouveau nom").fill("Ordinateur du bureau");
    await page.getByRole("button", { name: "Enregistrer le nom" }).click();
    await expect(page.getByRole("rowheader", { name: "Ordinateur du bureau" })).toBeVisible();
    await page.getByRole("button", { name: /Demander en premier.*Ordinateur du bureau/ }).click();
    await expectAccessible(page, "preferring a key");
    await page.getByRole("dialog").getByRole("button", { name: "Demander en premier" }).click();
    await expect(page.getByRole("row", { name: /Ordinateur du bureau/ })).toContainText("Demandée en premier");
    await expectAccessible(page, "two keys, one preferred");
  });

  await test.step("a passkey whose count goes back is refused, its owner is told, another way opens the account", async () => {
    await passkey.rewind(0);
    await showPassword(page, person);
    await page.getByRole("button", { name: "Utiliser ma clé", exact: true }).click();
    await expect(page.getByText(/Cette clé n'est pas reconnue pour votre compte/)).toBeVisible();
    await mailTo(person.email, /elle a peut-être été copiée/);
    const send = () => page.getByRole("button", { name: "Recevoir un code par courriel" }).click();
    await page.getByLabel("Code reçu par courriel").fill(await newCode(person, /connexion/i, send));
    await page.getByRole("button", { name: "Valider" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Tableau de bord" })).toBeVisible();
  });

  await test.step("both are removed: signing in asks for a mail code again", async () => {
    await openSecurity(page);
    await remove(page, "Ordinateur du bureau");
    const dialog = page.getByRole("dialog", { name: "Confirmez que c'est bien vous" });
    const send = () => dialog.getByRole("button", { name: "Recevoir un code par courriel" }).click();
    await dialog.getByLabel("Code reçu par courriel").fill(await newCode(person, /confirm/i, send));
    await dialog.getByRole("button", { name: "Confirmer" }).click();
    await expect(page.getByRole("rowheader", { name: "Ordinateur du bureau" })).toBeHidden();
    await remove(page, "Trousseau");
    await expect(page.getByText("Vous n'avez ni application ni clé.")).toBeVisible();
    await mailTo(person.email, /clé d'accès a été retirée/);
    await mailTo(person.email, /clé de sécurité a été retirée/);
    await showPassword(page, person);
    await expect(page.getByLabel("Code reçu par courriel")).toBeVisible();
  });
});

async function openSecurity(page: Page): Promise<void> {
  await page.goto(`${portalUrl()}/mon-compte/securite`);
  await expect(page.getByRole("heading", { level: 1, name: "Sécurité du compte" })).toBeVisible();
}

async function remove(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `Retirer ${name}` }).click();
  await expectAccessible(page, "removing a key");
  await page.getByRole("button", { name: "Retirer ce moyen" }).click();
}

/** The mails that hold a code; notices come too. */
async function codesTo(person: Person, subject = /./) {
  return (await mailsTo(person.email)).filter((mail) => subject.test(mail.subject) && /^\d{8}$/m.test(mail.text));
}

/** The code of the mail that this makes the portal send; earlier ones are there too. */
async function newCode(person: Person, subject: RegExp, send: () => Promise<void>): Promise<string> {
  const before = (await codesTo(person, subject)).length;
  await send();
  await expect.poll(async () => (await codesTo(person, subject)).length).toBe(before + 1);
  const [newest] = await codesTo(person, subject);
  if (!newest) throw new Error("No code came.");
  return codeIn(newest);
}

/** First half of signing in, from a browser nobody is signed in with. */
async function showPassword(page: Page, person: Person): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${portalUrl()}/connexion`);
  await page.getByLabel("Adresse de connexion").fill(person.email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(person.password);
  await page.locator("form").getByRole("button", { name: "Se connecter" }).click();
  await expect(page).toHaveURL(/\/connexion\/code/);
}

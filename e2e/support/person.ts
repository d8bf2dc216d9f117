import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { appCode, demoAppKey } from "../../scripts/app-code.mjs";
import { expectAccessible } from "./accessible.ts";
import { canary } from "./canaries.ts";
import { codeIn, linkIn, mailTo, portalUrl } from "./mailbox.ts";

/** Somebody who uses the portal in a journey. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly password: string;
}

let counter = 0;

/** A person nobody has met: each journey brings its own, so that journeys run side by side. */
export function newPerson(firstName: string, lastName: string): Person {
  const unique = `${Date.now().toString(36)}${process.pid}${++counter}`;
  // Nothing of the address in it: the portal would take that out before judging the rest.
  const password = canary("password", `Moisson-Tardive-${randomUUID().slice(0, 8)}-Bleue`);
  return { firstName, lastName, email: `${firstName}.${unique}@ferme.example`.toLowerCase(), password };
}

/** « Créer un compte », up to « Vérifiez votre messagerie ». */
export async function register(page: Page, person: Person, siret: string, comment?: string): Promise<void> {
  await page.goto(`${portalUrl()}/`);
  await page.getByRole("link", { name: "Créer un compte" }).first().click();
  await page.getByRole("textbox", { name: "Prénom" }).fill(person.firstName);
  await page.getByRole("textbox", { name: "Nom", exact: true }).fill(person.lastName);
  await page.getByLabel("Téléphone").fill("06 12 34 56 78");
  await page.locator("#f-loginEmail").fill(person.email);
  await page.getByLabel("Ressaisissez votre adresse électronique de connexion").fill(person.email);
  await page.getByRole("button", { name: "Utiliser la même adresse pour le contact" }).click();
  await page.getByRole("checkbox", { name: /conditions/ }).press("Space");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continuer" }).click();
  await page.getByLabel("Numéro SIRET").fill(siret);
  await page.getByRole("button", { name: "Rechercher" }).click();
  if (comment === undefined) await expect(page.getByText("Structure trouvée")).toBeVisible();
  else await page.getByLabel("Message pour le gestionnaire").fill(comment);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.getByText("Rien n'est encore envoyé.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Créer mon compte" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vérifiez votre messagerie" })).toBeVisible();
  await expectAccessible(page);
}

/** Follows the link of the mail, chooses the password; ends on the page that says what happens next. */
export async function activate(page: Page, person: Person): Promise<void> {
  const mail = await mailTo(person.email, /activ/i);
  await page.goto(linkIn(mail, "/activation"));
  await expectAccessible(page);
  await page.getByLabel("Nouveau mot de passe").fill(person.password);
  await page.getByLabel("Confirmez le mot de passe").fill(person.password);
  await page.getByRole("button", { name: "Activer mon compte" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Votre compte est activé" })).toBeVisible();
  await expectAccessible(page);
}

/** The officer of the demonstration, and her app. */
export const officer = { email: "nadia.bernard@ddfip35.example", password: "Tracteur-Vert-au-champ-2026", appKey: demoAppKey };

/** The support agents of the demonstration, and their apps. */
export const supportAgents = {
  sophie: { ...officer, email: "sophie.laurent@support-tic.example", appKey: "DEMONSTRATIONDEMONSTRATIONSOPHI2" },
  malik: { ...officer, email: "malik.benali@support-tic.example", appKey: "DEMONSTRATIONDEMONSTRATIONMALIK2" },
};

/** The administrator of the demonstration, and her app. */
export const administrator = {
  ...officer,
  email: "camille.fournier@portail-tic.example",
  appKey: "DEMONSTRATIONDEMONSTRATIONCAMIL2",
};

/** Password, then the code of the mail; ends on the dashboard. */
export async function signIn(page: Page, person: Pick<Person, "email" | "password">): Promise<void> {
  await showPassword(page, person);
  await page.getByLabel("Code reçu par courriel").fill(codeIn(await mailTo(person.email, /code/i)));
  await page.getByRole("button", { name: "Valider" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tableau de bord" })).toBeVisible();
  await rememberCookies(page);
}

/** Password, then the code of the app; a code another journey has just used is followed by the next one. */
export async function signInWithApp(page: Page, person: Pick<Person, "email" | "password"> & { appKey: string }): Promise<void> {
  await showPassword(page, person);
  const dashboard = page.getByRole("heading", { level: 1, name: "Tableau de bord" });
  await expect(async () => {
    if (await dashboard.isVisible()) return; // later than the patience of the try before
    await page.getByLabel("Code de l'application").fill(appCode(person.appKey));
    await page.getByRole("button", { name: "Valider" }).click();
    await expect(dashboard).toBeVisible({ timeout: 15_000 });
  }).toPass({ intervals: [31_000], timeout: 80_000 });
  await rememberCookies(page);
}

/** First half of signing in, up to the code. */
export async function showPassword(page: Page, person: Pick<Person, "email" | "password">): Promise<void> {
  await page.goto(`${portalUrl()}/connexion`);
  await page.getByLabel("Adresse de connexion").fill(person.email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(person.password);
  await page.locator("form").getByRole("button", { name: "Se connecter" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Code de connexion" })).toBeVisible();
  await expectAccessible(page);
}

/** The cookies of this browser are secrets: nobody may find them written down. */
async function rememberCookies(page: Page): Promise<void> {
  for (const cookie of await page.context().cookies()) canary("session", cookie.value);
}

/** The dialog that asks a fresh code before a sensitive action. */
export async function confirmIdentity(page: Page, person: Pick<Person, "email">): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Confirmez que c'est bien vous" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel("Code reçu par courriel").fill(codeIn(await mailTo(person.email, /confirm/i)));
  await dialog.getByRole("button", { name: "Confirmer" }).click();
  await expect(dialog).toBeHidden();
  await rememberCookies(page); // a new session
}

/** The same for an agent, with the code of the app: the one just used to sign in is followed by the next one. */
export async function confirmWithApp(page: Page, agent: { readonly appKey: string }): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Confirmez que c'est bien vous" });
  await expect(dialog).toBeVisible();
  await expect(async () => {
    if (await dialog.isHidden()) return; // later than the patience of the try before
    await dialog.getByLabel("Code de l'application").fill(appCode(agent.appKey));
    await dialog.getByRole("button", { name: "Confirmer" }).click();
    await expect(dialog).toBeHidden({ timeout: 15_000 });
  }).toPass({ intervals: [31_000], timeout: 80_000 });
}

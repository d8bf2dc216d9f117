import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { unzip } from "../../../server/src/testing/unzip.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { linkIn, mailTo, portalUrl } from "../../support/mailbox.ts";
import { activate, confirmIdentity, newPerson, register, signIn, type Person } from "../../support/person.ts";

const company = companyNamed("SCEA Canne des Hauts");
const manager = newPerson("Solange", "Keller");
const colleague = newPerson("Marius", "Aubry");

test("a principal manager takes a copy, hands the structure over, asks to be deleted, keeps the account, pauses and comes back", async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  const other = await (await browser.newContext()).newPage();
  await test.step("two people share a structure", () => meet(page, other));

  await test.step("the copy is asked, left, found again and downloaded", async () => {
    await openMyData(page);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Demander ma copie" }).click();
    await confirmIdentity(page, manager);
    await expect(page.getByText(/Votre copie (attend son tour|se prépare|est prête)/)).toBeVisible();
    await page.goto(`${portalUrl()}/tableau-de-bord`);
    await page.goto(linkIn(await mailTo(manager.email, /export est prêt/), "/mon-compte/donnees"));
    await expect(page.getByText(/Votre copie est prête/)).toBeVisible();
    await expectAccessible(page, "ready");
    const names = await downloadedNames(page);
    for (const name of ["profile", "sessions", "memberships", "journal"]) expect(names).toContain(`data/${name}.json`);
    console.log(`export: ${names.length} files: ${names.join(", ")}`);
  });

  await test.step("the last principal manager may not leave, and is shown the way out", async () => {
    await expect(page.getByRole("heading", { name: new RegExp(company.name) })).toBeVisible();
    await expect(page.getByText("Ce sera possible quand plus aucune structure ne dépendra de vous seul.").first()).toBeVisible();
    await expect(page.getByRole("button", { name: /Demander la suppression|Désactiver mon compte/ })).toHaveCount(0);
    await page.getByLabel("À qui transmettre").selectOption({ label: "Marius Aubry" });
    await page.getByRole("button", { name: "Proposer de transmettre" }).click();
    await expect(page.getByText(/La proposition est envoyée à Marius Aubry/)).toBeVisible();
    await expectAccessible(page, "offered");
  });

  await test.step("the colleague accepts", async () => {
    await other.goto(linkIn(await mailTo(colleague.email, /vous propose de gérer/), "/mes-rattachements"));
    await expectAccessible(other, "offered");
    await other.getByRole("button", { name: `Accepter de gérer ${company.name}` }).click();
    await other.getByRole("dialog").getByRole("button", { name: "Accepter la gestion" }).click();
    await confirmIdentity(other, colleague);
    await expect(other.getByText(`Vous êtes maintenant gestionnaire principal de ${company.name}.`)).toBeVisible();
    await mailTo(colleague.email, /Vous êtes gestionnaire principal/);
  });

  await test.step("the deletion is asked with the password; the link of the mail keeps the account, in any browser", async () => {
    await openMyData(page);
    await page.getByLabel("Votre mot de passe").fill(manager.password);
    await page.getByRole("button", { name: "Demander la suppression" }).click();
    await expect(page.getByText("Suppression demandée")).toBeVisible();
    await expectAccessible(page, "asked");
    const link = linkIn(await mailTo(manager.email, /Votre compte sera supprimé/), "/garder-mon-compte");
    const anywhere = await (await browser.newContext()).newPage();
    await anywhere.goto(link);
    await expectAccessible(anywhere, "pending");
    await anywhere.getByRole("button", { name: "Garder mon compte" }).click();
    await expect(anywhere.getByRole("heading", { level: 1, name: "Le compte est gardé" })).toBeVisible();
    await expectAccessible(anywhere, "kept");
    await mailTo(manager.email, /Votre compte est gardé/);
    await anywhere.goto(link);
    await expect(anywhere.getByText("Ce lien ne sert plus")).toBeVisible();
  });

  await test.step("the account is paused, then comes back with « Mot de passe oublié »", async () => {
    await openMyData(page);
    await page.getByRole("button", { name: "Désactiver mon compte" }).click();
    await expectAccessible(page, "pausing");
    await page.getByRole("dialog").getByRole("button", { name: "Désactiver", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Votre compte est désactivé" })).toBeVisible();
    await expectAccessible(page);
    await mailTo(manager.email, /Votre compte est désactivé/);
    await comeBack(page);
    await openMyData(page);
    await expect(page.getByRole("button", { name: "Demander la suppression" })).toBeVisible();
  });
});

/** The manager has the structure; the colleague joins it and is approved. */
async function meet(page: Page, other: Page): Promise<void> {
  await register(page, manager, company.siret);
  await activate(page, manager);
  await signIn(page, manager);
  await register(other, colleague, company.siret, "Je travaille avec Solange.");
  await activate(other, colleague);
  await signIn(other, colleague);
  await page.goto(`${portalUrl()}/approbations`);
  await page.getByRole("link", { name: "Rattachement à la structure" }).click();
  await page.getByRole("button", { name: "Approuver" }).click();
  await expect(page.getByText("La demande est approuvée.")).toBeVisible();
}

async function openMyData(page: Page): Promise<void> {
  await page.goto(`${portalUrl()}/mon-compte/donnees`);
  await expect(page.getByRole("heading", { level: 1, name: "Mes données" })).toBeVisible();
}

/** The names of the files in the ZIP, which opens without a fault. */
async function downloadedNames(page: Page): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger ma copie (ZIP)" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  return Object.keys(unzip(readFileSync(await download.path())));
}

/** A new password, behind the link of the mail, opens the account again. */
async function comeBack(page: Page): Promise<void> {
  const back: Person = { ...newPerson("Solange", "Keller"), email: manager.email };
  await page.getByRole("main").getByRole("link", { name: "Mot de passe oublié" }).click();
  await page.getByRole("textbox").fill(back.email);
  await page.getByRole("main").getByRole("button", { name: "Recevoir le lien" }).click();
  await page.goto(linkIn(await mailTo(back.email, /Réactivez votre compte/), "/reinitialisation"));
  for (const label of ["Nouveau mot de passe", "Confirmez le mot de passe"]) await page.getByLabel(label).fill(back.password);
  await page.getByRole("button", { name: "Enregistrer le mot de passe" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Votre mot de passe est changé" })).toBeVisible();
  await signIn(page, back);
}

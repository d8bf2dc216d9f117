import { expect, type Page } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { canary } from "../../support/canaries.ts";
import { companyNamed } from "../../support/companies.ts";
import { linkIn, mailTo, portalUrl } from "../../support/mailbox.ts";
import { activate, confirmIdentity, newPerson, register, signIn } from "../../support/person.ts";

const chosenAgain = "Poire-granit-51-hautbois";

test("a person changes the address they sign in with from both mailboxes, signs in with the new one, undoes it from the old one", async ({
  page,
  browser,
}) => {
  const person = { ...newPerson("Lucie", "Fontaine"), password: canary("password", "Cidre-olive-93-tambour") };
  const moved = { ...person, email: `nouvelle.${person.email}` };
  await register(page, person, companyNamed("EARL Les Serres du Thouet").siret);
  await activate(page, person);
  await signIn(page, person);
  const mailboxPage = await (await browser.newContext()).newPage(); // links are opened elsewhere, by whoever reads the mail

  await test.step("two different addresses are told before anything leaves; a fresh code is asked without losing the form", async () => {
    await page.goto(`${portalUrl()}/mon-compte`);
    await page
      .getByRole("main")
      .getByRole("link", { name: /adresse de connexion/i })
      .press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Adresse de connexion" })).toBeVisible();
    await expectAccessible(page);
    const [address, again] = [page.getByLabel("Nouvelle adresse de connexion"), page.getByLabel("La même adresse, une seconde fois")];
    await address.fill(moved.email);
    await again.fill(person.email);
    await page.getByRole("button", { name: "Envoyer les liens" }).press("Enter");
    await expect(again).toHaveAttribute("aria-invalid", "true");
    await expectAccessible(page, "two addresses");
    await again.fill(moved.email);
    await again.press("Enter");
    await confirmIdentity(page, person);
    await expect(page.getByText(`Ouvrez les liens envoyés à votre adresse actuelle et à ${moved.email}.`)).toBeVisible();
    await expect(page.getByRole("heading", { name: "Changement en attente" })).toBeVisible();
    await expectAccessible(page, "pending");
  });

  await test.step("both mailboxes confirm", async () => {
    await confirmFrom(mailboxPage, person.email, /Confirmez le changement/, "Cette messagerie a confirmé");
    await page.reload();
    await expect(page.getByText("Confirmée", { exact: true })).toBeVisible();
    await confirmFrom(mailboxPage, moved.email, /Confirmez votre nouvelle/, "L'adresse de connexion est changée");
    await page.reload();
    await expect(page.getByText("Votre adresse vient d'être changée")).toBeVisible();
    await expectAccessible(page, "changed");
    const notice = await mailTo(moved.email, /nouvelle adresse de connexion est active/);
    expect(linkIn(notice, "/mon-compte/adresse-de-connexion")).toBe(`${portalUrl()}/mon-compte/adresse-de-connexion`);
  });

  await test.step("the new address signs in, and the portal tells the change", async () => {
    await page.getByRole("button", { name: /Se déconnecter/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Connexion" })).toBeVisible();
    await signIn(page, moved);
    await page.goto(`${portalUrl()}/notifications`);
    await expect(page.getByText("Votre adresse de connexion a été changée")).toBeVisible();
    await expectAccessible(page, "address changed");
  });

  await test.step("the old mailbox undoes it: the session ends and a new password is chosen", async () => {
    const undo = linkIn(await mailTo(person.email, /adresse de connexion a été changée/), "/adresse-de-connexion/lien");
    await mailboxPage.goto(undo);
    await expectAccessible(mailboxPage, "undo");
    await mailboxPage.getByRole("button", { name: "Annuler le changement" }).press("Enter");
    await expect(mailboxPage.getByRole("heading", { level: 1, name: "Le changement est annulé" })).toBeVisible();
    await expectAccessible(mailboxPage, "undone");
    await mailboxPage.goto(undo);
    await expect(mailboxPage.getByText("Ce lien a déjà servi")).toBeVisible();
    await expectAccessible(mailboxPage, "used");
    await page.goto(`${portalUrl()}/mon-compte`);
    await expect(page.getByRole("heading", { level: 1, name: "Connexion" })).toBeVisible();
    await mailTo(moved.email, /changement d'adresse est annulé/);
    await page.goto(linkIn(await mailTo(person.email, /nouveau mot de passe/), "/reinitialisation"));
    await page.getByLabel("Nouveau mot de passe").fill(chosenAgain);
    await page.getByLabel("Confirmez le mot de passe").fill(chosenAgain);
    await page.getByRole("button", { name: "Enregistrer le mot de passe" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Votre mot de passe est changé" })).toBeVisible();
  });
});

/** Opens the link of the mail: nothing happens before its button is pressed. */
async function confirmFrom(page: Page, address: string, subject: RegExp, title: string): Promise<void> {
  await page.goto(linkIn(await mailTo(address, subject), "/adresse-de-connexion/lien"));
  await expect(page.getByRole("heading", { level: 1, name: "Confirmer le changement d'adresse" })).toBeVisible();
  await expectAccessible(page, title);
  await page.getByRole("button", { name: "Confirmer" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expectAccessible(page, `${title}, done`);
}

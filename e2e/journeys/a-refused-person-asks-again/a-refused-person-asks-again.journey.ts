import { expect } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { ageRejection } from "../../support/let-time-pass.ts";
import { linkIn, mailTo, portalUrl } from "../../support/mailbox.ts";
import { menuEntry, openSpace } from "../../support/organisation.ts";
import { activate, newPerson, register, signIn } from "../../support/person.ts";

test("somebody asks to join, is refused for a reason, waits, asks again with the space in the same request, and may work", async ({
  browser,
}) => {
  const company = companyNamed("GAEC des Trois Rivières");
  const manager = newPerson("Odile", "Kervella");
  const person = newPerson("Bruno", "Salaün");
  const managerPage = await (await browser.newContext()).newPage();
  const page = await (await browser.newContext()).newPage();

  await test.step("a first request goes with the account", async () => {
    await register(managerPage, manager, company.siret);
    await activate(managerPage, manager);
    await signIn(managerPage, manager);
    await openSpace(managerPage);
    await register(page, person, company.siret, "Bonjour");
    await activate(page, person);
    await signIn(page, person);
  });

  await test.step("the manager opens it from the mail and rejects it: a reason of the list, words, and a note for herself", async () => {
    const mail = await mailTo(manager.email, /attend votre décision/);
    expect(mail.text, "a stranger's words stay on the page").not.toContain("Bonjour");
    expect(mail.text).toContain("Rôle : utilisateur rattaché");
    await managerPage.goto(/https?:\/\/\S+\/approbations\/\S+/.exec(mail.text)?.[0] ?? "");
    await managerPage.getByRole("button", { name: "Rejeter" }).click();
    const dialog = managerPage.getByRole("dialog");
    await dialog.getByRole("button", { name: "Rejeter la demande" }).click();
    await expect(dialog.getByText("Un rejet doit être expliqué.").first()).toBeVisible();
    await expectAccessible(managerPage, "no reason");
    await dialog.getByRole("radio", { name: /ne dit pas assez/ }).check({ force: true });
    await dialog.getByLabel("Précisions pour le demandeur").fill("Dites-moi pour qui vous travaillez.");
    await dialog.getByLabel("Note interne").fill("Peut-être le nouveau comptable.");
    await dialog.getByRole("button", { name: "Rejeter la demande" }).click();
    await expect(managerPage.getByText("La demande est rejetée.")).toBeVisible();
    await expect(managerPage.getByText("Peut-être le nouveau comptable.")).toBeVisible();
  });

  await test.step("he reads why, in the mail and on the page, not the note; and from when he may ask again", async () => {
    const mail = await mailTo(person.email, /Demande rejetée/);
    expect(mail.text).toContain("La demande ne dit pas assez qui vous êtes");
    expect(mail.text).toContain("Dites-moi pour qui vous travaillez.");
    expect(mail.text).not.toContain("comptable");
    await page.goto(`${portalUrl()}/mes-demandes`);
    await page.getByRole("link", { name: "Rattachement à la structure" }).click();
    await expect(page.getByText("Dites-moi pour qui vous travaillez.")).toBeVisible();
    await expect(page.getByText("Peut-être le nouveau comptable.")).toBeHidden();
    await expect(page.getByText(/Vous pourrez lui demander de nouveau à partir du/)).toBeVisible();
    await expect(page.getByText(manager.email)).toBeHidden();
    await expectAccessible(page, "rejected");
  });

  await test.step("a week later the form is filled as before; he adds the space he needs, until the end of the year", async () => {
    ageRejection(person.email);
    await page.reload();
    await page.getByRole("link", { name: "Demander de nouveau" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Demander un rattachement ou créer une structure" })).toBeVisible();
    await expect(page.getByLabel("Message pour le gestionnaire")).toHaveValue("Bonjour");
    await page.getByLabel("Message pour le gestionnaire").fill("Je suis votre nouveau comptable, du cabinet Le Gall.");
    await page.getByRole("radio", { name: /Modification/ }).check({ force: true });
    await page.getByLabel(/Fin de l'accès/).fill("2099-12-31");
    await expectAccessible(page, "again");
    await page.getByRole("button", { name: "Soumettre la demande" }).click();
    await expect(page.getByText("Votre demande est envoyée au gestionnaire de la structure.")).toBeVisible();
  });

  await test.step("the manager sees both in one request and approves them together", async () => {
    await managerPage.goto(`${portalUrl()}/approbations`);
    await managerPage.getByRole("link", { name: /Rattachement à la structure, avec « Demande de remboursement TIC »/ }).click();
    await expect(managerPage.getByText("du cabinet Le Gall.")).toBeVisible();
    await expect(managerPage.getByRole("radio", { name: /Ne pas accorder/ })).toBeVisible();
    await expectAccessible(managerPage, "with a space");
    await managerPage.getByRole("button", { name: "Approuver" }).click();
    await expect(managerPage.getByText("La demande est approuvée.")).toBeVisible();
  });

  await test.step("he is told what he received, and his menu has it without signing out", async () => {
    const mail = await mailTo(person.email, /Demande approuvée/);
    expect(mail.text).toContain("Espace « Demande de remboursement TIC » : modification, jusqu'au 31");
    await page.goto(linkIn(mail, new URL(/https?:\/\/\S+\/mes-demandes\/\S+/.exec(mail.text)?.[0] ?? "").pathname));
    await expect(page.getByText("Vos droits sont actifs")).toBeVisible();
    await expect(menuEntry(page, "Demandes de remboursement")).toBeVisible();
    await expectAccessible(page, "approved");
  });
});

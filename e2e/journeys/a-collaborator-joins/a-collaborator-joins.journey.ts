import { expect } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { linkIn, mailTo, portalUrl } from "../../support/mailbox.ts";
import { addBankAccount, menuEntry, openSpace } from "../../support/organisation.ts";
import { fileRequest } from "../../support/refunds.ts";
import { activate, newPerson, register, signIn } from "../../support/person.ts";

test("a collaborator asks to join, the manager approves, the menu gains the space without signing out, he files a request; she invites others from a spreadsheet", async ({
  browser,
}) => {
  const company = companyNamed("GAEC de la Plaine");
  const manager = newPerson("Jeanne", "Roux");
  const collaborator = newPerson("Karim", "Benali");
  const managerPage = await (await browser.newContext()).newPage();
  const page = await (await browser.newContext()).newPage();

  await test.step("the manager creates the structure with her account and opens the space", async () => {
    await register(managerPage, manager, company.siret);
    await activate(managerPage, manager);
    await signIn(managerPage, manager);
    await openSpace(managerPage);
    await addBankAccount(managerPage, manager);
  });

  await test.step("the collaborator's account on the same SIRET becomes a request", async () => {
    await register(page, collaborator, company.siret, "Je suis le nouveau salarié.");
    await activate(page, collaborator);
    await signIn(page, collaborator);
    await page.goto(`${portalUrl()}/mes-demandes`);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Rattachement à la structure" }).click();
    await expect(page.getByText("Un gestionnaire de la structure doit décider.")).toBeVisible();
    await expect(page.getByText(manager.email), "nobody learns who manages a SIRET by asking").toBeHidden();
    await expectAccessible(page);
  });

  await test.step("the manager sees the counter, reads the comment and approves", async () => {
    await mailTo(manager.email, /rattachement/i);
    await managerPage.reload();
    const approvals = menuEntry(managerPage, /Approbations/);
    await expect(approvals).toContainText("1");
    await approvals.click();
    await expectAccessible(managerPage);
    await managerPage.getByRole("link", { name: "Rattachement à la structure" }).click();
    await expect(managerPage.getByText("Je suis le nouveau salarié.")).toBeVisible();
    await expectAccessible(managerPage);
    await managerPage.getByRole("button", { name: "Approuver" }).click();
    await expect(managerPage.getByText("La demande est approuvée.")).toBeVisible();
    await mailTo(collaborator.email, /approuvée|acceptée/i);
  });

  await test.step("he sees his attachment and asks a subscription", async () => {
    await page.goto(`${portalUrl()}/mes-rattachements`);
    await expect(page.getByRole("row", { name: new RegExp(company.name) })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Demander un abonnement" }).click();
    await expectAccessible(page);
    await expect(page.getByRole("radio", { name: /Modification/ })).toBeChecked();
    await page.getByRole("button", { name: "Envoyer la demande" }).click();
    await expect(page.getByText("Votre demande est envoyée au gestionnaire.")).toBeVisible();
  });

  await test.step("the manager grants it and the collaborator's menu gains the entry at once", async () => {
    await managerPage.goto(`${portalUrl()}/approbations`);
    await managerPage.getByRole("link", { name: /Abonnement à l'espace/ }).click();
    await expectAccessible(managerPage);
    await managerPage.getByRole("button", { name: "Approuver" }).click();
    await expect(managerPage.getByText("La demande est approuvée.")).toBeVisible();
    await page.goto(`${portalUrl()}/tableau-de-bord`);
    await expect(menuEntry(page, "Demandes de remboursement")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("he files a request", async () => {
    const number = await fileRequest(page);
    await mailTo(collaborator.email, new RegExp(number));
    await mailTo(manager.email, new RegExp(number));
  });

  const invited = newPerson("Nina", "Morin");
  await test.step("she invites others from a spreadsheet: each line has its answer, a wrong one stops no other", async () => {
    await managerPage.goto(`${portalUrl()}/mes-rattachements`);
    await managerPage.getByRole("link", { name: company.name }).click();
    await managerPage.getByRole("link", { name: /Membres/i }).click();
    await managerPage.getByRole("link", { name: /Inviter/ }).click();
    await managerPage.getByRole("link", { name: "Inviter plusieurs personnes" }).click();
    const lines = [
      "adresse;rôle;accès;fin",
      `${invited.email};membre;consultation;31/12/2099`,
      `${collaborator.email};membre`,
      "pas-une@adresse;membre",
    ];
    const file = { name: "equipe.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n")) };
    await managerPage.getByLabel("Fichier CSV").setInputFiles(file);
    await expect(managerPage.getByLabel("Liste des personnes")).toHaveValue(/consultation/);
    await expectAccessible(managerPage, "three lines");
    await managerPage.getByRole("button", { name: "Envoyer les invitations" }).click();
    await expect(managerPage.getByRole("heading", { name: "1 invitation envoyée sur 3 lignes" })).toBeVisible();
    await expect(managerPage.getByRole("row", { name: new RegExp(`^1 ${invited.email}`) })).toContainText("Envoyée");
    await expect(managerPage.getByRole("row", { name: new RegExp(`^2 ${collaborator.email}`) })).toContainText("déjà");
    await expect(managerPage.getByRole("row", { name: /^3 pas-une/ })).toContainText("Non envoyée");
    await expectAccessible(managerPage, "row by row");
  });

  await test.step("the invited person makes an account, accepts on purpose, and may read at once", async () => {
    const other = await (await browser.newContext()).newPage();
    await other.goto(linkIn(await mailTo(invited.email, /vous invite à la rejoindre/), "/creer-un-compte"));
    await register(other, invited, company.siret, "Jeanne m'invite.");
    await activate(other, invited);
    await signIn(other, invited);
    await other.goto(`${portalUrl()}/mes-rattachements/invitations`);
    await expectAccessible(other, "invited");
    await other.getByRole("button", { name: `Accepter de rejoindre ${company.name}` }).click();
    await other.getByRole("dialog").getByRole("button", { name: "Rejoindre la structure" }).click();
    await expect(other.getByText(`Vous êtes rattaché à ${company.name}. Vos droits sont actifs.`)).toBeVisible();
    await expect(menuEntry(other, "Demandes de remboursement")).toBeVisible();
    await mailTo(manager.email, /a rejoint/);
  });
});
